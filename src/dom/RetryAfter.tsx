import { type ComponentPropsWithoutRef, forwardRef, useMemo, useSyncExternalStore } from 'react';
import { waitOf } from '../failure/retryWait.ts';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { useRetryAfter } from '../react/useRetryAfter.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import { heardOnly } from './heardOnly.ts';

/** The props of {@link RetryAfter}; others go to its `<div>`. */
export interface RetryAfterProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
}

/** The seconds left at which the wait is announced again; between them nothing is said. */
const ANNOUNCED = [10, 60, 600, 3600];

/** For how many seconds an announcement stays. */
const SPOKEN = 3;

const words = (translator: ClerkTranslator, seconds: number): string =>
  translator.text(seconds ? 'retry_after' : 'retry_now', { retryAfter: seconds });

/**
 * How long the form's failure says to wait, counting down: “You can try again in 1 hour, 30
 * minutes.” Screen readers hear it at the start, at a few moments, and at the end. Empty when there
 * is nothing to wait for.
 *
 * At these moments the sentence stands there twice, seen and heard: in tests, ask for the role
 * `timer`.
 *
 * Class `clerk-retry-after`.
 *
 * @example
 * <RetryAfter form={form} />
 */
export const RetryAfter = forwardRef<HTMLDivElement, RetryAfterProps>(function RetryAfter(
  { form, className = 'clerk-retry-after', ...rest },
  ref,
) {
  const { store, translator } = useConnection(form);
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
  const version = () => translator.version;
  useSyncExternalStore(translator.subscribe, version, version);
  const total = waitOf(failure);
  const seconds = useRetryAfter(failure);
  // Said for a moment only, so that nobody who reads the page later finds an old number.
  const moment = [0, total ?? 0, ...ANNOUNCED].find((at) => seconds <= at && at - seconds < SPOKEN);
  return (
    <div ref={ref} className={className} {...rest}>
      {total !== undefined && <span role="timer">{words(translator, seconds)}</span>}
      <span role="status" {...heardOnly}>
        {total !== undefined && moment !== undefined && words(translator, Math.min(total, moment))}
      </span>
    </div>
  );
});
