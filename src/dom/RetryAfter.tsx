import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { useRetryWords } from '../react/useRetryWords.ts';
import { heardOnly } from './heardOnly.ts';

/** The props of {@link RetryAfter}; others go to its `<div>`. */
export interface RetryAfterProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
}

/**
 * Counts down the wait that the form's failure asks for: “You can try again in 1 hour, 30 minutes.”
 * Screen readers hear it at the start, at a few moments, and at the end. Empty when there is
 * nothing to wait for.
 *
 * At these moments the page has the sentence twice, one of them for screen readers only. In tests,
 * ask for the role `timer`.
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
  const { shown, spoken } = useRetryWords(useConnection(form));
  return (
    <div ref={ref} className={className} {...rest}>
      {shown !== undefined && <span role="timer">{shown}</span>}
      <span role="status" {...heardOnly}>
        {spoken}
      </span>
    </div>
  );
});
