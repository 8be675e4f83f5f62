import { useMemo, useSyncExternalStore } from 'react';
import { waitOf } from '../failure/retryWait.ts';
import { waitFor } from '../form/shownErrors.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import type { Connection } from './formLink.ts';
import { useRetryAfter } from './useRetryAfter.ts';

/** What a countdown shows, and what it says to those who do not see it. */
export interface RetryWords {
  /** Undefined where there is nothing to wait for. */
  readonly shown: string | undefined;
  /** Undefined between the moments at which something is said. */
  readonly spoken: string | undefined;
}

/** The seconds left at which the wait is announced again; between them nothing is said. */
const ANNOUNCED = [10, 60, 600, 3600];

/** For how many seconds an announcement stays. */
const SPOKEN = 3;

/** Seconds as a clock shows them: `1:30`. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (!parts[0]) parts.shift();
  return parts.map((part, index) => `${part}`.padStart(index ? 2 : 1, '0')).join(':');
}

const words = (translator: ClerkTranslator, seconds: number): string =>
  translator.text(seconds ? 'retry_after' : 'retry_now', { retryAfter: seconds }) ||
  // The engine cannot write a duration in words.
  clock(seconds);

/** Counts down what the form's failure says to wait, in words. */
export function useRetryWords({ store, translator }: Connection): RetryWords {
  const source = useMemo(
    () =>
      [
        (onChange: () => void) => store.subscribe('failure', { onChange }),
        () => store.state.get('failure'),
        () => store.initialState.get('failure'),
      ] as const,
    [store],
  );
  const failure = useSyncExternalStore(...source);
  const total = waitOf(failure);
  const version = () => translator.version;
  useSyncExternalStore(translator.subscribe, version, () => {
    if (total) waitFor(translator);
    return translator.version;
  });
  const seconds = useRetryAfter(failure);
  if (total === undefined) return { shown: undefined, spoken: undefined };
  // Announced for a moment only, so nobody who reads the page later finds an old number.
  const moment = [0, total, ...ANNOUNCED].find((at) => seconds <= at && at - seconds < SPOKEN);
  return {
    shown: words(translator, seconds),
    spoken: moment === undefined ? undefined : words(translator, Math.min(total, moment)),
  };
}
