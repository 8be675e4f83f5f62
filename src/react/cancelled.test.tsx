import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sentence } from '../../test/react/clerkWire.ts';
import { type ClerkFormErrors, FormError, useClerkError } from '../entry/react.ts';

let clerk: ClerkFormErrors;
function Form({ showCancelled }: { readonly showCancelled?: boolean }) {
  clerk = useClerkError({ showCancelled });
  return <FormError errors={clerk} data-testid="form-error" />;
}
const stop = () =>
  act(() => clerk.run(() => Promise.reject(new DOMException('Stopped', 'AbortError'))));

it('an error that only means that the person stopped shows nothing', async () => {
  render(<Form />);
  expect(await stop()).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
});

it('and is shown when the app asks for it', async () => {
  render(<Form showCancelled />);
  await stop();
  expect(screen.getByTestId('form-error')).toHaveTextContent(sentence('request_aborted'));
});
