import { describe, expect, it } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import { createClerkTranslator } from '../entry/index.ts';

const wireError = (code: string, param?: string, longMessage = '') => ({
  code,
  message: '',
  long_message: longMessage,
  meta: param ? { param_name: param } : {},
});

const translator = createClerkTranslator();

describe('translator.explain', () => {
  it('gives one text for a toast: a line for each sentence', () => {
    const caught = {
      errors: [wireError('form_password_pwned', 'password'), wireError('session_exists')],
    };
    const { text, failure } = translator.explain(caught);
    expect(failure?.errors).toHaveLength(2);
    expect(text).toBe(failure?.errors.map((error) => translator.message(error)).join('\n'));
  });

  it.each([[undefined], [null], [''], [{ error: null }], [{ errors: [] }], [{}]])(
    'says nothing of %o, which holds no error',
    (value) => {
      expect(translator.explain(value)).toStrictEqual({
        failure: null,
        text: '',
        fields: {},
        form: [],
      });
    },
  );

  it('says nothing of what the person cancelled, unless asked', () => {
    const cancelled = { clerkRuntimeError: true, code: 'passkey_registration_cancelled' };
    expect(translator.explain(cancelled).text).toBe('');
    expect(translator.explain(cancelled).failure?.kind).toBe('cancelled');
    expect(translator.explain(cancelled, { showCancelled: true }).text).not.toBe('');
  });

  it('sorts the sentences by the fields of a form, by any spelling and alias', () => {
    const caught = {
      errors: [
        wireError('form_password_pwned', 'password'),
        wireError('form_identifier_not_found', 'identifier'),
        wireError('form_param_nil', 'first_name'),
      ],
    };
    const { fields, form } = translator.explain(caught, {
      fields: ['email', 'password'],
      aliases: { identifier: 'email' },
    });
    expect(fields.password?.[0].text).toMatch(/data breach/);
    expect(fields.email?.[0].error.code).toBe('form_identifier_not_found');
    expect(form.map(({ text }) => text)).toEqual(['Enter your first name.']);
  });

  it('names the field of a sentence that stands at none', () => {
    const caught = { errors: [wireError('form_password_pwned', 'password')] };
    const other = { errors: [wireError('form_param_format_invalid', 'last_name')] };
    expect(translator.explain(caught).text).toMatch(/password/i);
    expect(translator.explain(other).text).toMatch(/last name/i);
  });

  it.each([
    ['form_param_nil', '', 'Fill in this field.', 'Fill in every required field.'],
    [
      'form_param_max_length_exceeded',
      'nickname should not exceed 20 characters.',
      'Use no more than 20 characters in this field.',
      'One of the details is too long. Shorten it and try again.',
    ],
  ])('says “this field” at one that has no label: %s', (code, text, atField, alone) => {
    const caught = { errors: [wireError(code, 'nickname', text)] };
    const { fields } = translator.explain(caught, { fields: ['nickname'] });
    expect(fields.nickname?.map((item) => item.text)).toEqual([atField]);
    expect(translator.explain(caught).text).toBe(alone);
  });

  it('names a field that has a label, and one that stands elsewhere', () => {
    const labelled = createClerkTranslator({
      overrides: { en: { fields: { nickname: 'Nickname' } } },
    });
    const caught = { errors: [wireError('form_param_nil', 'nickname')] };
    const { fields } = labelled.explain(caught, { fields: ['nickname'] });
    expect(fields.nickname?.[0].text).toBe('Fill in this field: Nickname.');
  });

  it('says what two errors say at one place once', () => {
    const same = wireError('form_password_pwned', 'password');
    const caught = { errors: [same, { ...same, meta: { ...same.meta, extra: 1 } }] };
    expect(translator.explain(caught, { fields: ['password'] }).fields.password).toHaveLength(1);
  });

  it('gives the reference for support where something needs it', () => {
    const answer = { errors: [wireError('session_exists')], clerk_trace_id: 'trace_1' };
    expect(translator.explain(answer).trace).toContain('trace_1');
    const atField = { ...answer, errors: [wireError('form_password_pwned', 'password')] };
    expect(translator.explain(atField, { fields: ['password'] }).trace).toBeUndefined();
  });

  it('speaks the language of the translator, and says where a sentence is in another', () => {
    const german = createClerkTranslator({ locale: 'de', locales: { de } });
    const [item] = german.explain({ errors: [wireError('session_exists')] }).form;
    expect(item?.text).toBe(de.errors.session_exists);
    expect(item?.lang).toBeUndefined();
    const partial = createClerkTranslator({ locale: 'de', locales: { de: {} } });
    expect(partial.explain({ errors: [wireError('session_exists')] }).form[0]?.lang).toBe('en');
  });
});
