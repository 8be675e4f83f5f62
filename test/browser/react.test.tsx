import { act, cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/dom/styles.css';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  Field,
  FormError,
  RetryAfter,
  useClerkError,
} from '../../src/entry/react/index.ts';
import { failing, sentence } from '../react/clerkWire.ts';

const failure = {
  status: 429,
  retryAfter: 90,
  clerk_trace_id: 'trace_1',
  errors: [
    { code: 'form_password_pwned', message: '', meta: { param_name: 'password' } },
    { code: 'form_param_nil', message: '', meta: { param_name: 'phone_number' } },
    { code: 'session_exists', message: '', meta: {} },
  ],
};

let form: ClerkForm;
function Page({ locale = 'en' }: { readonly locale?: string }) {
  form = useClerkError();
  return (
    <main
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      lang={locale}
      style={{ background: 'Canvas', color: 'CanvasText' }}
    >
      <h1>Sign up</h1>
      <ClerkErrorProvider form={form} locale={locale}>
        <form
          {...form.formProps}
          onSubmit={(event) => {
            event.preventDefault();
            void form.run(() => Promise.reject(failure));
          }}
        >
          <ErrorSummary />
          <FormError />
          <div style={{ height: '150vh' }} />
          <Field name="email_address" label="Email">
            <input type="email" />
          </Field>
          <Field name="password" label="Password">
            <input type="password" />
          </Field>
          <RetryAfter />
          <button type="submit">Sign up</button>
        </form>
      </ClerkErrorProvider>
    </main>
  );
}

const summary = () => document.querySelector('.clerk-error-summary') as HTMLElement;
const submit = () => userEvent.click(screen.getByRole('button'));

async function violations() {
  const { violations } = await axe.run(document.querySelector('main') as HTMLElement);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

beforeEach(() => {
  document.title = 'Sign up';
});
afterEach(() => {
  cleanup();
  document.documentElement.style.colorScheme = '';
});

describe('in a browser', () => {
  it('a failed submit moves the focus to the summary, into view, every time', async () => {
    render(<Page />);
    for (let round = 0; round < 2; round++) {
      await submit();
      await expect.poll(() => document.activeElement).toBe(summary());
      expect(summary().getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    }
  });

  it('a link focuses its input and scrolls the label into view, without a new address', async () => {
    render(<Page />);
    await submit();
    const address = location.href;
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement).toBe(screen.getByLabelText('Password'));
    const { top, bottom } = screen.getByText('Password').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(location.href).toBe(address);
  });

  it('a link scrolls nothing where its label and its input are in view', async () => {
    function Near() {
      form = useClerkError();
      return (
        <>
          <ErrorSummary form={form} />
          <Field name="code" label="Code" form={form}>
            <input />
          </Field>
          <div style={{ height: '150vh' }} />
        </>
      );
    }
    render(<Near />);
    await act(async () => void form.capture(failing('form_code_incorrect', 'code')));
    scrollTo(0, 0);
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement).toBe(screen.getByLabelText('Code'));
    expect(scrollY).toBe(0);
  });

  it.each([
    ['its label into view, also where the input is far below', 'label', true],
    ['the input into view where nothing labels it', 'input', false],
  ])('a link scrolls %s', async (_, shown, hasLabel) => {
    const far = { height: '150vh' };
    function Far() {
      form = useClerkError({ fields: ['code'] });
      return (
        <>
          <ErrorSummary form={form} />
          <div style={far} />
          {hasLabel && <label htmlFor="far">Code</label>}
          <div style={far} />
          <input id="far" name="code" />
          <div style={far} />
        </>
      );
    }
    render(<Far />);
    await act(async () => void form.capture(failing('form_code_incorrect', 'code')));
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement).toBe(document.querySelector('input'));
    const { top, bottom } = (document.querySelector(shown) as Element).getBoundingClientRect();
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeLessThan(innerHeight);
  });

  it.each([
    ['hidden', <input key="" type="hidden" name="code" />],
    ['in a part that is not shown', <input key="" name="code" hidden />],
    ['in a part that is inert', <input key="" name="code" inert />],
  ])('a link passes by an input of the same name that is %s', async (_, unseen) => {
    function Form() {
      form = useClerkError({ fields: ['code'] });
      return (
        <form>
          <ErrorSummary form={form} />
          {unseen}
          <input name="code" aria-label="Code" />
        </form>
      );
    }
    render(<Form />);
    await act(async () => void form.capture(failing('form_code_incorrect', 'code')));
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement).toBe(screen.getByLabelText('Code'));
  });

  it.each(['light', 'dark'])(
    'axe finds nothing, in %s, with and without errors',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      render(<Page />);
      expect(await violations()).toEqual([]);
      await submit();
      await expect.poll(() => document.activeElement).toBe(summary());
      expect(await violations()).toEqual([]);
    },
  );

  it.each([
    ['en', 'de'],
    ['de', 'ar'],
    ['ar', 'en'],
  ])('a switch from %s to %s keeps the focus and the elements', async (from, to) => {
    const { rerender } = render(<Page locale={from} />);
    await act(() => form.run(() => Promise.reject(failure)));
    const password = screen.getByLabelText('Password');
    password.focus();
    const message = document.querySelector('[data-field="password"]') as HTMLElement;
    const english = sentence('form_password_pwned', 'password');
    // On a busy machine a language takes more than the second that is usual.
    const patience = { timeout: 5000 };
    await expect.poll(() => message.textContent === english, patience).toBe(from === 'en');
    const before = message.textContent;
    await act(async () => rerender(<Page locale={to} />));
    await expect.poll(() => message.textContent, patience).not.toBe(before);
    expect(message.isConnected).toBe(true);
    expect(document.activeElement).toBe(password);
    expect(await violations()).toEqual([]);
  });

  it('the border of the summary stands at the start of the line, also from right to left', async () => {
    render(<Page locale="ar" />);
    await act(() => form.run(() => Promise.reject(failure)));
    const style = getComputedStyle(summary());
    expect(Number.parseFloat(style.borderRightWidth)).toBeGreaterThan(
      Number.parseFloat(style.borderLeftWidth),
    );
  });
});
