import { createContext, useContext, useMemo } from 'react';
import type { ClerkFailure } from '../../src/entry/index.ts';
import type { apiResponseError } from '../../src/testing/index.ts';

export type AnswerErrors = Parameters<typeof apiResponseError>[0];

/** Makes the failure of an answer with some errors. */
export type Answer = (errors: AnswerErrors, traceId?: string) => ClerkFailure;

/**
 * Storybook makes answers from the catalogue. The site brings along those that a page needs, so that
 * no reader has to load the catalogue.
 */
export const AnswerContext = createContext<Answer>(() => {
  throw new Error('Nothing gives the states their answers.');
});

/** What tells answers apart. */
export const answerKey = (...parts: Parameters<Answer>): string => JSON.stringify(parts);

/** The failure of an answer of Clerk's with the given errors; null without errors. */
export function useAnswer(errors: AnswerErrors | undefined, traceId?: string): ClerkFailure | null {
  const answer = useContext(AnswerContext);
  // States make new error objects with each render, for example after a change of language.
  const key = errors && answerKey(errors, traceId);
  return useMemo(
    () => (key ? answer(...(JSON.parse(key) as Parameters<Answer>)) : null),
    [answer, key],
  );
}
