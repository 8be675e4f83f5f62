import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ClerkFailure } from '../../../src/entry/index.ts';
import { answer } from '../../../stories/states/answer.ts';
import { type Answer, AnswerContext, answerKey } from '../../../stories/states/useAnswer.ts';
import { stateOf } from './states.ts';

/** A state as HTML, with the answers that it asked for, by their keys. */
export interface RenderedState {
  readonly html: string;
  readonly answers: Readonly<Record<string, ClerkFailure>>;
}

/** Renders a state in English. */
export function renderState(part: string, state: string): RenderedState {
  const answers: Record<string, ClerkFailure> = {};
  const noted: Answer = (...parts) => {
    const failure = answer(...parts);
    answers[answerKey(...parts)] = failure;
    return failure;
  };
  const element = createElement(stateOf(part, state));
  const html = renderToStaticMarkup(
    createElement(AnswerContext.Provider, { value: noted }, element),
  );
  return { html, answers };
}
