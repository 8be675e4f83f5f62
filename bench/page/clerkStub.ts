import { ClerkAPIResponseError } from '@clerk/shared/error';

/** What the benchmark calls in a page, to know when Clerk has answered. */
declare const answered: () => void;

let sent = 0;

/** Every sign-up fails with the next error of the server, as Clerk's SDK reports it. */
async function password(): Promise<object> {
  const response = await fetch(`/v1/client/sign_ups?${sent++}`, { method: 'POST' });
  answered();
  const { errors, clerk_trace_id: clerkTraceId } = await response.json();
  const options = { data: errors, status: response.status, clerkTraceId };
  return { error: new ClerkAPIResponseError(errors[0].message, options) };
}

/** Stands in for `@clerk/react`. */
export const useSignUp = (): object => ({ signUp: { password } });
