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
