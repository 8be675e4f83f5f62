import { describe, expect, it } from 'vitest';
import de from '../../../locales/de.json' with { type: 'json' };
import { appWith } from '../../../test/appWith.ts';
import { fromI18next } from '../../entry/i18next.ts';
import { createClerkTranslator, decodeClerkError } from '../../entry/index.ts';

const password = (code: string, extra: object = {}, longMessage = '') => ({
  code,
  message: '',
  long_message: longMessage,
  meta: { param_name: 'password', ...extra },
});

const short = password(
  'form_password_length_too_short',
  {},
  'Passwords must be 12 characters or more.',
);
const number = password('form_password_no_number');
const lowercase = password('form_password_no_lowercase');
const weak = (...suggestions: string[]) =>
  password('form_password_not_strong_enough', {
    zxcvbn: { suggestions: suggestions.map((code) => ({ code, message: '' })) },
  });

const translator = createClerkTranslator();
const said = (...errors: object[]) =>
  (translator.explain({ errors }, { fields: ['password'] }).fields.password ?? []).map(
    ({ text }) => text,
  );

describe('several rules of one password', () => {
  it.each([
    [[number, lowercase], ['Choose a password with a number and a lowercase letter.']],
    [
      [short, lowercase, number],
      ['Choose a password with at least 12 characters, a lowercase letter, and a number.'],
    ],
    [[number, number], ['Add a number to your password.']],
    [[number], ['Add a number to your password.']],
    [
      [weak('repeated'), number],
      ['Choose a password with a number. Avoid repeating words or characters.'],
    ],
  ])('%# are one sentence', (errors, sentences) => {
    expect(said(...errors)).toEqual(sentences);
  });

  it.each([
    [weak(), 'Choose a password with a number.'],
    [weak('unheardOf'), 'Choose a password with a number.'],
  ])('without a hint of ours are the sentence alone: %#', (error, sentence) => {
    expect(said(error, number)).toEqual([sentence]);
  });

  it('bring at most two hints, and none that a rule contradicts', () => {
    const [text] = said(weak('noNeed', 'repeated', 'dates', 'sequences'), number);
    expect(text).toMatch(/repeating.*dates/);
    expect(text).not.toMatch(/Length matters|sequences/);
    const long = password('form_password_length_too_long');
    expect(said(weak('anotherWord', 'useWords'), long)).toEqual([
      'Choose a password with fewer characters.',
    ]);
  });

  it('stay apart where they are at different fields', () => {
    const other = { ...number, meta: { param_name: 'new_password' } };
    const { fields } = translator.explain(
      { errors: [number, other, lowercase] },
      { fields: ['password', 'newPassword'] },
    );
    expect(fields.password).toHaveLength(1);
    expect(fields.newPassword?.[0].text).toBe('Add a number to your password.');
  });

  it('are one sentence in a toast, too', () => {
    expect(translator.explain({ errors: [number, lowercase] }).text).toBe(
      'Choose a password with a number and a lowercase letter.',
    );
  });

  it('keep the words of the app for one of them', () => {
    const own = createClerkTranslator({
      overrides: { en: { errors: { form_password_no_number: 'A digit, please.' } } },
    });
    const { fields } = own.explain({ errors: [number, lowercase] }, { fields: ['password'] });
    expect(fields.password?.map(({ text }) => text)).toEqual([
      'A digit, please.',
      'Add a lowercase letter to your password.',
    ]);
  });

  it('keep the words of the app in one of its languages, or in its i18next', async () => {
    const errors = { form_password_no_number: 'Eine Zahl.' };
    const german = createClerkTranslator({
      locale: 'de',
      locales: { de },
      overrides: { de: { errors } },
    });
    const app = fromI18next(await appWith({ errors }), { namespace: 'clerk' });
    for (const own of [german, createClerkTranslator({ app })]) {
      const { fields } = own.explain({ errors: [number, lowercase] }, { fields: ['password'] });
      expect(fields.password).toHaveLength(2);
      expect(fields.password?.[0].text).toBe('Eine Zahl.');
    }
    const words = createClerkTranslator({ app });
    expect(words.explain({ errors: [short, lowercase] }).form).toHaveLength(1);
  });

  it.each(['password_rules', 'password_rule_number'])(
    'are apart where the language lacks %s',
    (key) => {
      const ui = { ...de.ui, [key]: '' };
      const partial = createClerkTranslator({ locale: 'de', locales: { de: { ...de, ui } } });
      const { form } = partial.explain({ errors: [weak('repeated'), number, lowercase] });
      expect(form.slice(1).map(({ text }) => text)).toEqual([
        de.errors.form_password_no_number,
        de.errors.form_password_no_lowercase,
      ]);
    },
  );

  it('are apart where none says what is missing', () => {
    expect(said(weak('repeated'), weak('dates'))).toHaveLength(2);
  });

  it('are apart at two places, also of one field', () => {
    const { errors } = decodeClerkError({ errors: [number, lowercase] });
    const items = translator.inWords(errors, {}, ({ code }) => code);
    expect(items.map(({ text }) => text)).toEqual([
      'Add a number to your password.',
      'Add a lowercase letter to your password.',
    ]);
  });

  it('are apart in a language that lacks a part of the sentence', () => {
    const partial = createClerkTranslator({
      locale: 'de',
      locales: { de: { errors: { form_password_no_number: 'Eine Zahl.' } } },
    });
    const { fields } = partial.explain({ errors: [number, lowercase] }, { fields: ['password'] });
    expect(fields.password?.map(({ text, lang }) => [text, lang])).toEqual([
      ['Eine Zahl.', undefined],
      ['Add a lowercase letter to your password.', 'en'],
    ]);
  });
});
