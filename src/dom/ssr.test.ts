import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { ServerActionForm } from '../../test/react/ServerActionForm.tsx';
import { type ClerkFailure, decodeClerkError } from '../entry/index.ts';
import {
  ClerkErrorProvider,
  FieldError,
  FormError,
  RetryAfter,
  useClerkError,
  useRetryAfter,
} from '../entry/react/index.ts';

const sent = (value: unknown): ClerkFailure => JSON.parse(JSON.stringify(decodeClerkError(value)));
const unused = async () => null;

function page(failure: ClerkFailure | null): string {
  return renderToString(createElement(ServerActionForm, { action: unused, answer: failure }))
    .replaceAll('&#x27;', "'")
    .replaceAll('<!-- -->', '');
}

let warnings: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  expect(warnings).not.toHaveBeenCalled();
  warnings.mockRestore();
});

describe('what the server renders', () => {
  it('has every live region, and no error, at first', () => {
    const html = page(null);
    expect(html.match(/aria-live="polite"/g)).toHaveLength(2);
    expect(html.match(/role="alert"/g)).toHaveLength(2);
    expect(html).not.toContain('aria-invalid');
  });

  it('has the errors of an answer at their fields, complete without JavaScript', () => {
    const html = page(
      sent(
        wire(
          wireError('form_identifier_exists', 'email_address'),
          wireError('form_param_nil', 'phone_number'),
          wireError('captcha_invalid'),
        ),
      ),
    );
    const id = html.match(/<input [^>]*type="email"[^>]*>/)?.[0].match(/ id="([^"]*)"/)?.[1];
    expect(html).toContain(`<label class="clerk-field-label" for="${id}">Email</label>`);
    expect(html).toContain(`href="#${id}"`);
    expect(html).toMatch(/<input [^>]*aria-invalid="true"[^>]*name="email_address"/);
    const formError = html.match(/<div class="form-error".*?<\/ul>/)?.[0];
    expect(formError).toContain(sentence('form_param_nil', 'phone_number'));
    expect(formError).toContain(sentence('captcha_invalid'));
    expect(formError).not.toContain(sentence('form_identifier_exists', 'email_address'));
    expect(html.match(/aria-invalid/g)).toHaveLength(1);
  });

  it('says nothing twice where no fields are declared', () => {
    function Form() {
      const form = useClerkError({ initial: sent(failing('form_password_pwned', 'password')) });
      const parts = [
        createElement(FormError, { form, key: 'form' }),
        createElement(FieldError, { form, name: 'password', key: 'field' }),
      ];
      return createElement('form', null, parts);
    }
    const html = renderToString(createElement(Form));
    expect(html.split(sentence('form_password_pwned', 'password'))).toHaveLength(2);
  });

  it('escapes whatever the answer holds', () => {
    const failure = sent(
      wire(wireError('a_code_of_tomorrow', 'password', '<script>alert(1)</script>')),
    );
    expect(page(failure)).not.toContain('<script>alert');
  });

  it('is in the language of a translator that has its messages', () => {
    const de = { errors: { form_password_pwned: 'Dieses Passwort ist bekannt geworden.' } };
    function Form() {
      const form = useClerkError({ initial: sent(failing('form_password_pwned', 'password')) });
      return createElement(
        ClerkErrorProvider,
        { form, locale: 'de', locales: { de } },
        createElement(FieldError, { name: 'password' }),
      );
    }
    expect(renderToString(createElement(Form))).toContain(de.errors.form_password_pwned);
  });

  it('says how long to wait, counted from the answer', () => {
    function Form() {
      const answer = sent({ ...failing('too_many_requests'), retryAfter: 90 });
      return createElement(RetryAfter, { form: useClerkError({ initial: answer }) });
    }
    expect(renderToString(createElement(Form))).toContain('1 minute, 30 seconds');
  });

  it('counts no seconds where there is nothing to wait for', () => {
    const Seconds = () => createElement('output', null, useRetryAfter(null));
    expect(renderToString(createElement(Seconds))).toBe('<output>0</output>');
  });
});
