import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { type ClerkFailure, decodeClerkError } from '../../src/index.ts';
import { type ClerkFormErrors, useClerkError } from '../../src/react/index.ts';
import { failing } from './clerkWire.ts';

let clerk: ClerkFormErrors;
function Form({ initial }: { readonly initial: ClerkFailure | null }) {
  clerk = useClerkError({ initial });
  return <output>{clerk.failure?.errors[0].code}</output>;
}

const answer = (code = 'session_exists') => decodeClerkError(failing(code));

it.each([false, true])('an answer written inline stays cleared (strict: %s)', (strict) => {
  function Inline() {
    clerk = useClerkError({ initial: answer() });
    return <output>{clerk.failure?.errors[0].code}</output>;
  }
  const form = () => (strict ? <StrictMode>{<Inline />}</StrictMode> : <Inline />);
  const { rerender } = render(form());
  expect(clerk.failure).not.toBeNull();
  act(() => clerk.clear());
  for (let round = 0; round < 3; round++) rerender(form());
  expect(clerk.failure).toBeNull();
});

it('an answer that comes again after a clear is shown again, and another one replaces it', () => {
  const first = answer();
  const { rerender } = render(<Form initial={first} />);
  act(() => clerk.clear());
  rerender(<Form initial={first} />);
  expect(clerk.failure).toBeNull();
  rerender(<Form initial={answer()} />);
  expect(clerk.failure?.errors[0].code).toBe('session_exists');
  rerender(<Form initial={answer('captcha_invalid')} />);
  expect(clerk.failure?.errors[0].code).toBe('captcha_invalid');
  rerender(<Form initial={null} />);
  expect(clerk.failure).toBeNull();
});
