import {
  ClerkErrorProvider,
  type ClerkForm,
  FormError,
  useClerkError,
  useRetryAfter,
} from '../../src/entry/standalone/index.ts';
import { useAnswer } from './useAnswer.ts';

function SignInButton({ failure }: Pick<ClerkForm, 'failure'>) {
  const seconds = useRetryAfter(failure);
  return (
    <button
      type="submit"
      aria-disabled={seconds > 0}
      onClick={(event) => seconds > 0 && event.preventDefault()}
    >
      {seconds > 0 ? `Wait ${seconds} s` : 'Sign in'}
    </button>
  );
}

/** Only the button renders each second. It is not `disabled`, which would lose the focus. */
export function WaitingButton() {
  const form = useClerkError();
  const locked = useAnswer({ name: 'UserLocked', values: { retryAfter: 20 } });
  return (
    <ClerkErrorProvider form={form}>
      <form
        className="demo-form"
        onSubmit={(event) => {
          event.preventDefault();
          void form.run(() => Promise.reject(locked));
        }}
      >
        <FormError />
        <SignInButton failure={form.failure} />
      </form>
    </ClerkErrorProvider>
  );
}
