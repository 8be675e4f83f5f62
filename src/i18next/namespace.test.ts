import type { InitOptions } from 'i18next';
import { describe, expect, test, vi } from 'vitest';
import { appWith } from '../../test/appWith.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';
import { fromI18next } from './fromI18next.ts';
import type { I18nLike } from './i18nLike.ts';

/** The app’s words, with messages of its own in the namespace `clerk`. */
const wordsOf = (i18n: I18nLike) => fromI18next(i18n, { namespace: 'clerk' });

const errorOf = (code: string, long_message = '', meta: object = {}) =>
  decodeClerkError({ errors: [{ code, message: '', long_message, meta }] }).errors[0];
const pwned = errorOf('form_password_pwned');
const tooShort = (count: number) =>
  errorOf('form_password_length_too_short', `Passwords must be ${count} characters or more.`);

describe('messages of the app’s own i18next', () => {
  test.each<[string, object, InitOptions]>([
    ['nested', { errors: { form_password_pwned: 'Ours.' } }, {}],
    ['flat', { 'errors.form_password_pwned': 'Ours.' }, { keySeparator: false }],
    [
      'flat, and nothing else',
      { 'errors.form_password_pwned': 'Ours.' },
      { keySeparator: false, ignoreJSONStructure: false },
    ],
    [
      'nested, where the app’s keys are flat',
      { errors: { form_password_pwned: 'Ours.' } },
      { keySeparator: false },
    ],
    [
      'nested, with another separator',
      { errors: { form_password_pwned: 'Ours.' } },
      { keySeparator: '/' },
    ],
  ])('%s', async (_, clerk, options) => {
    const i18n = await appWith(clerk, options);
    expect(createClerkTranslator({ app: wordsOf(i18n) }).message(pwned)).toBe('Ours.');
  });

  test.each([false, '.'] as const)('plural forms alone, keySeparator %s', async (keySeparator) => {
    const errors = {
      form_password_length_too_short_one: 'One more.',
      form_password_length_too_short_other: 'At least {{minLength}}.',
    };
    const i18n = await appWith({ errors }, { keySeparator });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(tooShort(1))).toBe('One more.');
    expect(translator.message(tooShort(9))).toBe('At least 9.');
    expect(translator.message(errorOf('form_password_length_too_short'))).not.toMatch(
      /\{\{|more\./,
    );
  });

  test('plural forms with a separator of the app’s own', async () => {
    const errors = { 'form_password_length_too_short-other': 'At least {{minLength}}.' };
    const i18n = await appWith({ errors }, { pluralSeparator: '-' });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(tooShort(9))).toBe('At least 9.');
  });

  test('a plural form is for no error without a count', async () => {
    const i18n = await appWith({ errors: { form_password_length_too_short_other: 'Ours.' } });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(tooShort(9))).toBe('Ours.');
    expect(translator.message(errorOf('form_password_length_too_short'))).not.toBe('Ours.');
  });

  test('a bare key for every count', async () => {
    const i18n = await appWith({ errors: { form_password_length_too_short: '{{minLength}}!' } });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(tooShort(1))).toBe('1!');
  });

  test('a field that the library has no message for', async () => {
    const i18n = await appWith({ errors: { form_param_nil__nickname: 'Nickname?' } });
    const error = errorOf('form_param_nil', '', { param_name: 'nickname' });
    expect(createClerkTranslator({ app: wordsOf(i18n) }).message(error)).toBe('Nickname?');
  });

  test('the documented name of a code that has one error', async () => {
    const i18n = await appWith({ errors: { too_many_requests__TooManyRequests: 'Ours.' } });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(errorOf('too_many_requests'))).toBe('Ours.');
  });

  test('the label of a field', async () => {
    const i18n = await appWith({ errors: { form_param_nil: '{{field}}, {{fields}}?' } });
    const error = errorOf('form_param_nil', '', { param_name: 'email_address' });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(error)).toBe('Email address, Email address?');
  });

  test('a code alone beats the library’s message for a field', async () => {
    const i18n = await appWith({ errors: { form_param_nil: 'Ours.' } });
    const error = errorOf('form_param_nil', '', { param_name: 'email_address' });
    expect(createClerkTranslator({ app: wordsOf(i18n) }).message(error)).toBe('Ours.');
  });

  test.each<[string, string, InitOptions]>([
    ['formats of numbers', 'At least {{minLength, number}}.', {}],
    ['nested messages', '$t(clerk:base)', { nsSeparator: ':' }],
    [
      'other marks around a value',
      'At least %minLength%.',
      { interpolation: { prefix: '%', suffix: '%' } },
    ],
  ])('%s', async (_, form_password_length_too_short, options) => {
    const mark = form_password_length_too_short.includes('$t') ? '{{minLength}}' : '';
    const clerk = { errors: { form_password_length_too_short }, base: `At least ${mark}.` };
    const i18n = await appWith(clerk, { ...options, defaultNS: 'clerk' });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(tooShort(1200))).toBe('At least 1,200.');
    expect(translator.message(errorOf('form_password_length_too_short'))).toMatch(/^Use a longer/);
  });

  describe('a nested message', () => {
    const extra = {
      formatted: 'At least {{minLength, number}}.',
      bare: 'At least {{minLength}}.',
      chars_one: 'one character',
      chars_other: '{{count}} characters',
      outer: '$t(none_such)',
      object: { a: 'no text' },
      none: '{{nope}}',
      a: '$t(b)',
      b: '$t(c)',
      c: '$t(a)',
    };
    const say = async (text: string) => {
      const clerk = { errors: { form_password_length_too_short: text }, ...extra };
      const i18n = await appWith(clerk, {
        resources: { en: { clerk, translation: { other: 'x' } } },
      });
      return createClerkTranslator({ app: wordsOf(i18n) }).message(tooShort(1200));
    };

    test.each([
      ['$t(formatted)', 'At least 1,200.'],
      ['$t(bare)', 'At least 1,200.'],
      ['$t(clerk:bare)', 'At least 1,200.'],
      ['{{minLength}}: $t(formatted)', '1,200: At least 1,200.'],
      ['{{minLength, number}}: $t(bare)', '1,200: At least 1,200.'],
      ['$t(chars, { "count": 2 })', '2 characters'],
      ["$t(chars, {'count': 1})", 'one character'],
      ['$t(translation:other)', 'x'],
    ])('that is there: %s', async (text, expected) => expect(await say(text)).toBe(expected));

    test.each([
      ['$t(no_such)', 'no_such'],
      ['$t( clerk:no_such )', 'clerk:no_such'],
      ['$t(formatted) $t(outer)', 'none_such'],
      ['$t(object)', 'object'],
      ['$t(default, { "defaultValue": "Longer." })', 'default'],
      ['$t(other)', 'other'],
    ])(
      'that is not there leaves the library’s message, and is logged once: %s',
      async (text, key) => {
        const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
        const path = 'clerk:errors.form_password_length_too_short (en)';
        expect(await say(text)).toMatch(/^Use at least 1,200/);
        expect(await say(text)).toMatch(/^Use at least 1,200/);
        expect(
          warn.mock.calls.filter(([told]) =>
            `${told}`.includes(`${path} is not shown: it nests ${key}, which is not`),
          ),
        ).toHaveLength(1);
        warn.mockRestore();
      },
    );

    test.each(['$t(none)', '$t(a)', 'Longer. $t(bare', '$t(chars, { "count": {{minLength}} })'])(
      'that makes no sentence leaves the library’s message: %s',
      async (text) => expect(await say(text)).toMatch(/^Use at least 1,200/),
    );

    test('is of the language of the message', async () => {
      const named = { errors: { form_password_pwned: 'English, $t(base)' }, base: 'too.' };
      const resources = { en: { clerk: named }, fr: { clerk: { base: 'français.' } } };
      const i18n = await appWith({}, { lng: 'fr', fallbackLng: 'en', resources });
      const translator = createClerkTranslator({ app: wordsOf(i18n) });
      expect(translator.message(pwned)).toBe('English, too.');
    });

    test('is not taken from another language', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const named = { errors: { form_password_pwned: 'Deutsch, $t(base)' } };
      const resources = { en: { clerk: { base: 'English.' } }, de: { clerk: named } };
      const i18n = await appWith({}, { lng: 'de', fallbackLng: 'en', resources });
      const locales = { de: { errors: { form_password_pwned: 'Ganz deutsch.' } } };
      const translator = createClerkTranslator({ app: wordsOf(i18n), locales });
      expect(translator.message(pwned)).toBe('Ganz deutsch.');
      vi.restoreAllMocks();
    });

    test('runs nothing that a text of the server says, whatever the app has set', async () => {
      const errors = { invalid_handshake: '$t(clerk:base)' };
      const clerk = { errors, base: 'Because: {{reason}}', secret: 'Secret.' };
      const i18n = await appWith(clerk, { interpolation: { skipOnVariables: false } });
      const error = errorOf('invalid_handshake', 'Handshake is invalid: $t(clerk:secret)');
      const options = { app: wordsOf(i18n), developerText: true };
      expect(createClerkTranslator(options).message(error)).not.toContain('Secret.');
    });
  });

  test('a format of a value that the app has for all messages', async () => {
    const errors = { form_password_pwned: 'Ask {{support, name}}.' };
    const interpolation = { defaultVariables: { support: 'us' } };
    const i18n = await appWith({ errors }, { interpolation });
    i18n.services.formatter?.add('name', (value) => `${value}!`);
    expect(createClerkTranslator({ app: wordsOf(i18n) }).message(pwned)).toBe('Ask us!.');
  });

  test.each([
    ['{{minLength, type}}', 'number'],
    ['{{minLength, type}} of {{maxLength, type}}', 'number of number'],
  ])('a format of the app’s own gets a number: %s', async (text, expected) => {
    const errors = { form_param_length_out_of_range: text };
    const i18n = await appWith({ errors });
    i18n.services.formatter?.add('type', (value) => typeof value);
    const error = { ...tooShort(1), code: 'form_param_length_out_of_range' };
    const params = { minLength: 1200, maxLength: 1300 };
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message({ ...error, params } as never)).toBe(expected);
  });

  test('a text of the server in a value runs nothing and stays as it is', async () => {
    const value = '$t(secret) {{minLength}} <b>&';
    const clerk = { errors: { invalid_handshake: 'Because: {{reason}}' }, secret: 'Secret.' };
    const i18n = await appWith(clerk, { defaultNS: 'clerk' });
    const error = errorOf('invalid_handshake', `Handshake is invalid: ${value}`);
    const options = { app: wordsOf(i18n), developerText: true };
    expect(error.params).toEqual({ reason: value });
    expect(createClerkTranslator(options).message(error)).toBe(`Because: ${value}`);
  });

  test('a value that looks like a nested message leaves the library’s message', async () => {
    const clerk = { errors: { invalid_handshake: '$t(clerk:base) {{reason}}' }, base: 'Because:' };
    const i18n = await appWith(clerk, { nsSeparator: ':' });
    const options = { app: wordsOf(i18n), developerText: true };
    const say = (reason: string) =>
      createClerkTranslator(options).message(
        errorOf('invalid_handshake', `Handshake is invalid: ${reason}`),
      );
    expect(say('late')).toBe('Because: late');
    expect(say('$t(clerk:base)')).not.toMatch(/^\$t|Because/);
  });

  test.each<[string, string, InitOptions]>([
    ['of blanks', ' \n', {}],
    ['that is empty, where i18next takes that for none', '', { returnEmptyString: false }],
    ['for another formatter', 'Use {minLength, plural, other {# signs}}.', {}],
    ['with other marks around a value', 'Use { minLength } signs.', {}],
  ])('a message %s leaves the library’s message', async (_, text, options) => {
    const i18n = await appWith({ errors: { form_password_length_too_short: text } }, options);
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(tooShort(1200))).toMatch(/^Use at least 1,200/);
  });

  test('in cimode the key is shown', async () => {
    const options = { lng: 'cimode', appendNamespaceToCIMode: true };
    const i18n = await appWith({ errors: { form_password_pwned: 'Ours.' } }, options);
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(pwned)).toBe('clerk:errors.form_password_pwned');
    expect(translator.languageOf(pwned)).toBeUndefined();
  });

  test('from what only looks like i18next', () => {
    const text = 'At least {{minLength, number}}.';
    const has = (path: string): boolean => path === 'errors.form_password_length_too_short_other';
    const app = {
      language: 'en',
      t: (path: string, { minLength }: { minLength: number }) => `${path}: ${minLength}`,
      getResource: (_language: string, _namespace: string, path: string) => has(path) && text,
    };
    const translator = createClerkTranslator({ app: wordsOf(app) });
    translator.subscribe(() => {})();
    expect(translator.message(tooShort(9))).toBe('errors.form_password_length_too_short_other: 9');
    expect(translator.languageOf(tooShort(9))).toBeUndefined();
    const withOptions = createClerkTranslator({ app: wordsOf({ ...app, options: {} }) });
    expect(withOptions.message(tooShort(9))).toBe(translator.message(tooShort(9)));
  });

  test('a plugin of the app’s that throws leaves the library’s message', async () => {
    const i18n = await appWith({ errors: { form_password_pwned: 'Ours.' } });
    const t = () => {
      throw new Error('plugin');
    };
    const translator = createClerkTranslator({
      app: wordsOf(Object.assign(i18n, { t })),
    });
    expect(translator.message(pwned)).toMatch(/^This password/);
  });

  test('a code of the server leads nowhere else', async () => {
    const i18n = await appWith({ errors: { a: { b: 'Secret.' } } });
    const options = { app: wordsOf(i18n), serverText: 'never' } as const;
    for (const code of ['a.b', 'constructor.name', '__proto__'])
      expect(createClerkTranslator(options).message(errorOf(code))).toMatch(
        /^Something went wrong/,
      );
  });
});
