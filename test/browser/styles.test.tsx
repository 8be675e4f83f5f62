import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import '../../src/dom/styles.css';
import {
  type ClerkForm,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useClerkError,
} from '../../src/entry/react/index.ts';
import { failing, wire, wireError } from '../react/clerkWire.ts';

let form: ClerkForm;
function Page({ children }: { readonly children: (errors: ClerkForm) => ReactNode }) {
  form = useClerkError();
  return (
    <div data-testid="page" style={{ width: 280 }}>
      {children(form)}
    </div>
  );
}
const show = (failure: unknown) => act(async () => void form.capture(failure));
const boxOf = (element: Element | null) => (element as Element).getBoundingClientRect();

afterEach(cleanup);

it('a FieldError that stands alone has the colour of one in a Field', async () => {
  render(
    <Page>
      {(errors) => (
        <>
          <FieldError name="password" form={errors} />
          <Field name="email_address" form={errors}>
            <input />
          </Field>
        </>
      )}
    </Page>,
  );
  await show(
    wire(
      wireError('form_password_pwned', 'password'),
      wireError('form_identifier_exists', 'email_address'),
    ),
  );
  const [alone, inField] = [...document.querySelectorAll('.clerk-field-error')].map(
    (element) => getComputedStyle(element).color,
  );
  expect(alone).toBe(inField);
  expect(alone).not.toBe(getComputedStyle(document.body).color);
});

it('a long address or label breaks instead of making the page wider', async () => {
  render(
    <Page>
      {(errors) => (
        <>
          <ErrorSummary form={errors} />
          <FormError form={errors} />
          <Field name="email_address" label={'word'.repeat(20)} form={errors}>
            <input style={{ inlineSize: '100%', boxSizing: 'border-box' }} />
          </Field>
        </>
      )}
    </Page>,
  );
  const text = `Refused: ${'a'.repeat(90)}@example.com`;
  await show(
    wire(wireError('new_one', 'email_address', text), wireError('new_two', undefined, text)),
  );
  expect(screen.getAllByText(text).length).toBeGreaterThan(2);
  expect(screen.getByTestId('page').scrollWidth).toBe(280);
});

it.each(['checkbox', 'radio'])('a %s in a Field stands at the start of its row', (type) => {
  render(
    <Page>
      {(errors) => (
        <Field name="legal_accepted" label="Terms" form={errors}>
          <input type={type} />
        </Field>
      )}
    </Page>,
  );
  expect(boxOf(screen.getByLabelText('Terms')).width).toBeLessThan(40);
});

it('keeps the button below a wait apart from it, and takes no room without one', async () => {
  render(
    <Page>
      {(errors) => (
        <>
          <RetryAfter form={errors} />
          <button type="button">Again</button>
        </>
      )}
    </Page>,
  );
  const wait = () => boxOf(document.querySelector('.clerk-retry-after'));
  const button = () => boxOf(screen.getByRole('button'));
  expect(wait().height).toBe(0);
  expect(button().top).toBe(wait().bottom);
  await show({ ...failing('too_many_requests'), retryAfter: 90 });
  expect(wait().height).toBeGreaterThan(0);
  expect(button().top - wait().bottom).toBeGreaterThanOrEqual(12);
});
