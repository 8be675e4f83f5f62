import { describe, expect, it } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import { createClerkTranslator } from './createClerkTranslator.ts';

const english = createClerkTranslator();
const german = createClerkTranslator({ locale: 'de', locales: { de } });
const passwords = createClerkTranslator({
  overrides: { en: { errors: { form_password_pwned: 'Known to thieves.' } } },
});
const halfGerman = createClerkTranslator({
  locale: 'de',
  locales: { de: { fields: { password: 'Passwort' } } },
});

const error = (code: string, param_name?: string, message = '') => ({
  code,
  message,
  meta: param_name ? { param_name } : {},
});
const alone = (translator: typeof english, ...errors: object[]) =>
  translator.explain({ errors, status: 422 }).text;

describe('away from its field, a sentence', () => {
  it('has the label of the field before it', () => {
    expect(alone(passwords, error('form_password_pwned', 'password'))).toBe(
      'Password: Known to thieves.',
    );
    expect(alone(german, error('brand_new', 'password'))).toMatch(/^Passwort: ./);
  });

  it('has none where it names the field itself', () => {
    const text = alone(english, error('form_password_pwned', 'password'));
    expect(text).toBe('This password has appeared in a data breach. Choose a different one.');
  });

  it('has none where it is another sentence without its field', () => {
    const named = createClerkTranslator({
      overrides: {
        en: {
          errors: { form_param_nil: 'Fill in {{field}}', form_param_nil__code: 'Six digits.' },
        },
      },
    });
    expect(alone(named, error('form_param_nil', 'code'))).toBe('Six digits.');
  });

  it('has none for a field without a label, and for no field', () => {
    expect(alone(passwords, error('form_password_pwned', 'shoe_size'))).toBe('Known to thieves.');
    expect(alone(passwords, error('form_password_pwned'))).toBe('Known to thieves.');
  });

  it('has it where both are English, because the wanted language is not there', () => {
    const finnish = createClerkTranslator({
      locale: 'fi',
      overrides: { en: { errors: { form_password_pwned: 'Known to thieves.' } } },
    });
    expect(alone(finnish, error('form_password_pwned', 'password'))).toBe(
      'Password: Known to thieves.',
    );
  });

  it('has none in another language than the label', () => {
    expect(alone(halfGerman, error('form_password_pwned', 'password'))).toMatch(/^This password/);
    const odd = { errors: [error('brand_new', 'password', 'Too odd.')], status: 422 };
    const always = createClerkTranslator({
      locale: 'de',
      locales: { de },
      serverText: 'always',
    });
    expect(always.explain(odd).text).toBe('Too odd.');
  });

  it('has none where only a developer can mend it', () => {
    const text = alone(english, error('form_param_unknown', 'password'));
    expect(text).not.toMatch(/^Password: /);
    expect(text).not.toBe('');
  });
});

describe('several errors', () => {
  const short = {
    ...error('form_password_length_too_short', 'password'),
    message: 'Passwords must be 8 characters or more.',
  };
  const upper = error('form_password_no_uppercase', 'password');
  const said = (...errors: object[]) => english.explain({ errors }, { fields: ['password'] });

  it('of the rules of one password are one sentence, with the first of them', () => {
    const items = said(short, upper).fields.password;
    expect(items).toHaveLength(1);
    expect(items?.[0].error.code).toBe('form_password_length_too_short');
  });

  it('of the rules of two passwords are two', () => {
    const other = error('form_password_no_uppercase', 'new_password');
    expect(said(short, other).form).toHaveLength(1);
    expect(said(short, other).fields.password).toHaveLength(1);
    expect(alone(english, short, other).split('\n')).toHaveLength(2);
  });

  it('of rules and something else are two', () => {
    const pwned = error('form_password_pwned', 'password');
    const codes = (...errors: object[]) =>
      said(...errors).fields.password?.map((item) => item.error.code);
    const [rule, other] = ['form_password_length_too_short', 'form_password_pwned'];
    expect(codes(short, pwned, upper)).toEqual([rule, other]);
    expect(codes(pwned, short, upper)).toEqual([other, rule]);
  });

  it('with one sentence are said once', () => {
    expect(
      said(error('session_exists'), { ...error('session_exists'), message: 'x' }).form,
    ).toHaveLength(1);
  });
});

describe('the reference for support', () => {
  const traceId = 'trace_1';
  const traceOf = (...errors: object[]) =>
    english.explain({ errors, clerk_trace_id: traceId }, { fields: ['password'] }).trace;

  it('is there where an error stands at no field, also beside others', () => {
    expect(traceOf(error('session_exists'))).toContain(traceId);
    expect(traceOf(error('form_password_pwned', 'password'), error('session_exists'))).toContain(
      traceId,
    );
  });

  it('is not there where all can be mended at their fields', () => {
    expect(traceOf(error('form_password_pwned', 'password'))).toBeUndefined();
  });

  it('is not there where a sentence quotes it, also beside others', () => {
    expect(traceOf(error('brand_new'))).toBeUndefined();
    expect(traceOf(error('brand_new'), error('session_exists'))).toBeUndefined();
  });
});
