import { useCallback, useSyncExternalStore } from 'react';
import { ClerkErrorProvider } from '../../../src/entry/standalone/index.ts';
import { directionOf } from '../../../stories/direction.ts';
import { TranslatorContext } from '../../../stories/forms/useTranslator.ts';
import { type Answer, AnswerContext, answerKey } from '../../../stories/states/useAnswer.ts';
import { firstTranslator, liveTranslator } from './liveTranslator.ts';
import type { RenderedState } from './renderState.ts';
import { stateOf } from './states.ts';

interface LiveStateProps extends Pick<RenderedState, 'answers'> {
  readonly part: string;
  readonly state: string;
}

/** The language of the page; undefined while React takes over what the server wrote. */
const useLiveLocale = (): string | undefined =>
  useSyncExternalStore(
    liveTranslator.subscribe,
    () => liveTranslator.locale,
    () => undefined,
  );

/** A state of a part, in the language that the page is switched to. */
export function LiveState({ part, state, answers }: LiveStateProps) {
  const locale = useLiveLocale();
  const translator = locale ? liveTranslator : firstTranslator;
  const tag = translator.locale;
  const answer = useCallback<Answer>(
    (...parts) => {
      const failure = answers[answerKey(...parts)];
      if (!failure) throw new Error(`${part} ${state} has another answer here than on the server.`);
      return failure;
    },
    [part, state, answers],
  );
  const State = stateOf(part, state);
  return (
    <TranslatorContext value={translator}>
      <ClerkErrorProvider translator={translator}>
        <AnswerContext value={answer}>
          <div lang={tag} dir={directionOf(tag)}>
            <State />
          </div>
        </AnswerContext>
      </ClerkErrorProvider>
    </TranslatorContext>
  );
}
