import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sentence } from '../../test/react/clerkWire.ts';
import { type ClerkForm, FormError, useClerkError } from '../entry/react/index.ts';

let form: ClerkForm;
function Form({ showCancelled }: { readonly showCancelled?: boolean }) {
  form = useClerkError({ showCancelled });
  return <FormError form={form} data-testid="form-error" />;
}
const stop = () =>
  act(() => form.run(() => Promise.reject(new DOMException('Stopped', 'AbortError'))));

it('an error that only means that the person stopped shows nothing', async () => {
  render(<Form />);
  expect(await stop()).toMatchObject({ status: 'failed', failure: { kind: 'cancelled' } });
  expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
});

it('and is shown when the app asks for it', async () => {
  render(<Form showCancelled />);
  await stop();
  expect(screen.getByTestId('form-error')).toHaveTextContent(sentence('request_aborted'));
});
