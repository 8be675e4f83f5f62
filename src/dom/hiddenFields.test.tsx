import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { failing, wire, wireError } from '../../test/react/clerkWire.ts';
import {
  type ClerkForm,
  ErrorSummary,
  Field,
  FormError,
  useClerkError,
} from '../entry/react/index.ts';

// jsdom draws nothing, so it does not tell what can be seen.
beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

let form: ClerkForm;
/** A form with panels, each with a field of its own. A panel whose id ends in `-hidden` is closed. */
function Form({ panels, summary }: { readonly panels: readonly string[]; summary?: boolean }) {
  form = useClerkError();
  return (
    <form>
      {summary && <ErrorSummary form={form} data-testid="summary" />}
      <FormError form={form} data-testid="form-error" />
      {panels.map((id) => (
        <section key={id} hidden={id.endsWith('-hidden')}>
          <Field name={`${id.split('-')[0]}`} form={form}>
            <input id={id} />
          </Field>
        </section>
      ))}
    </form>
  );
}
const show = (value: unknown) => act(() => void form.capture(value));
const formError = () => screen.getByTestId('form-error').textContent;

it.each([
  ['a closed panel', ['code-hidden'], false],
  ['an open panel', ['code-open'], true],
  ['a closed and an open panel', ['code-open', 'code-hidden'], true],
])('an error of a field in %s is shown where it can be seen', (_, panels, atField) => {
  render(<Form panels={panels} />);
  show(failing('form_code_incorrect', 'code'));
  expect(formError() === '').toBe(atField);
});

it.each([
  [['code-hidden', 'code-open'], '#code-open'],
  [['code-open', 'code-hidden'], '#code-open'],
  [['code-hidden'], '#code-hidden'],
])('a summary of %j links to %s, which can be seen if one can', (panels, href) => {
  render(<Form panels={panels} summary />);
  show(failing('form_code_incorrect', 'code'));
  expect(screen.getByRole('link')).toHaveAttribute('href', href);
});

it('the focus goes to the first field that can be seen', async () => {
  render(<Form panels={['code-hidden', 'password-open']} />);
  const both = [
    wireError('form_code_incorrect', 'code'),
    wireError('form_password_pwned', 'password'),
  ];
  await act(async () => void form.capture(wire(...both)));
  expect(document.activeElement).toHaveAttribute('id', 'password-open');
});
