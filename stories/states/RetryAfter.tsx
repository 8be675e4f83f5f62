import { FormError, RetryAfter } from '../../src/entry/react/index.ts';
import { FailedForm } from './FailedForm.tsx';

/** Nothing to wait for: empty. */
export function Nothing() {
  return (
    <FailedForm>
      <RetryAfter />
    </FailedForm>
  );
}

/** Counts down each second for the eye. A screen reader hears a few moments only. */
export function LockedAccount() {
  return (
    <FailedForm errors={{ name: 'UserLocked', values: { retryAfter: 5400 } }}>
      <FormError />
      <RetryAfter />
    </FailedForm>
  );
}

/** The sentence stays when the wait is over, for a person who comes back later. */
export function Over() {
  return (
    <FailedForm errors={{ name: 'UserLocked', values: { retryAfter: 1 } }}>
      <FormError />
      <RetryAfter />
    </FailedForm>
  );
}
