import { useCallback, useSyncExternalStore } from 'react';
import { ClerkErrorProvider } from '../../../src/entry/standalone/index.ts';
import { directionOf } from '../../../stories/direction.ts';
import { TranslatorContext } from '../../../stories/forms/useTranslator.ts';
import { type Answer, AnswerContext, answerKey } from '../../../stories/states/useAnswer.ts';
import { liveTranslator } from './liveTranslator.ts';
import type { RenderedState } from './renderState.ts';
import { stateOf } from './states.ts';

interface LiveStateProps extends Pick<RenderedState, 'answers'> {
  readonly part: string;
  readonly state: string;
}

const locale = () => liveTranslator.locale;

/** A state of a part, in the language that the page is switched to. */
export function LiveState({ part, state, answers }: LiveStateProps) {
  const tag = useSyncExternalStore(liveTranslator.subscribe, locale, locale);
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
    <TranslatorContext value={liveTranslator}>
      <ClerkErrorProvider translator={liveTranslator}>
        <AnswerContext value={answer}>
          <div lang={tag} dir={directionOf(tag)}>
            <State />
          </div>
        </AnswerContext>
      </ClerkErrorProvider>
    </TranslatorContext>
  );
}
