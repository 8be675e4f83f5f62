import { createInstance } from 'i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { fromI18next } from '../i18next/fromI18next.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

const pwned = decodeClerkError({ errors: [{ code: 'form_password_pwned', message: '' }] })
  .errors[0];
/** The words of an app with i18next, which renders what nests or formats. */
const withI18next = () => fromI18next(createInstance());
const ours = (text: string) => ({ errors: { form_password_pwned: text } });
const locales = { de: ours('de'), 'pt-BR': ours('pt-BR'), 'pt-PT': ours('pt-PT') };

test.each([
  ['de-DE', 'de', 'ours'],
  ['de_AT', 'de', 'ours'],
  ['pt', 'pt-BR', 'ours'],
  ['pt', 'pt-PT', 'pt-PT'],
  ['en-GB', 'en', 'ours'],
])('overrides of %s in %s: %s', (tag, locale, expected) => {
  const translator = createClerkTranslator({ locales, locale, overrides: { [tag]: ours('ours') } });
  expect(translator.message(pwned)).toBe(expected);
});

test('overrides in Nynorsk are not for those who read Bokmål', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const overrides = { nn: ours('nynorsk') };
  const translator = createClerkTranslator({
    locales: { nb: ours('nb') },
    locale: 'nb',
    overrides,
  });
  expect(translator.message(pwned)).toBe('nb');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('nn fit none of the languages: nb'));
  warn.mockRestore();
});

test('the overrides of the very tag win, whatever their order', () => {
  const overrides = {
    de: ours('exact'),
    'de-DE': { ...ours('fits'), fields: { password: 'Kennwort' } },
  };
  const translator = createClerkTranslator({ locales, locale: 'de', overrides });
  expect(translator.message(pwned)).toBe('exact');
  expect(translator.label('password')).toBe('Kennwort');
});

test('a language may be called with an underscore', () => {
  const translator = createClerkTranslator({
    locales: { pt_BR: { errors: { form_password_length_too_short_other: '{{minLength}}!' } } },
    locale: 'pt',
  });
  const [error] = decodeClerkError({
    errors: [
      {
        code: 'form_password_length_too_short',
        message: '',
        long_message: 'Passwords must be 1200 characters or more.',
      },
    ],
  }).errors;
  expect(translator.message(error)).toBe('1.200!');
});

const errorOf = (code: string, long_message = '', meta: object = {}) =>
  decodeClerkError({ errors: [{ code, message: '', long_message, meta }] }).errors[0];
const tooShort = (count: number) =>
  errorOf('form_password_length_too_short', `Passwords must be ${count} characters or more.`);
const emptyEmail = errorOf('form_param_nil', 'Enter email address.', {
  param_name: 'email_address',
});

test.each<[string, Record<string, string>, ReturnType<typeof errorOf>, string]>([
  ['a field', { form_param_nil: 'Ours.' }, emptyEmail, 'Ours.'],
  [
    'a documented name',
    { user_locked: 'Ours.' },
    errorOf(
      'user_locked',
      'Your account is locked. You will be able to try again in 30 minutes. For more information, please contact support.',
    ),
    'Ours.',
  ],
  ['a count', { form_password_length_too_short: '{{minLength}}!' }, tooShort(9), '9!'],
  ['an own field', { form_param_nil: 'no', form_param_nil__emailAddress: 'no' }, emptyEmail, 'no'],
])('a replaced code beats the library’s message for %s', (_, errors, error, expected) => {
  const overrides = { en: { errors } };
  expect(createClerkTranslator({ overrides }).message(error)).toBe(expected);
});

test.each([
  ['$t(base) {{user}}', 'Member:'],
  ['$t(base)', 'Member: {{user}}'],
])(
  'a value is shown as it is. One that looks like a nested message leaves the library’s message: %s',
  (text, base) => {
    const errors = { already_a_member_in_organization: text, base };
    const app = withI18next();
    const translator = createClerkTranslator({ app, overrides: { en: { errors } as never } });
    const say = (user: string) =>
      translator.message(
        errorOf(
          'already_a_member_in_organization',
          `${user} is already a member of the organization.`,
        ),
      );
    expect(say('Ada & {{user}} <b>')).toBe('Member: Ada & {{user}} <b>');
    expect(say('$t(base)')).toMatch(/^This person is already/);
  },
);

test('a value may look like a nested message where nothing nests', () => {
  const overrides = { en: { errors: { already_a_member_in_organization: '{{user, own}}!' } } };
  const translator = createClerkTranslator({ app: withI18next(), overrides });
  const text = '$t(base) is already a member of the organization.';
  expect(translator.message(errorOf('already_a_member_in_organization', text))).toBe('$t(base)!');
});

test('a replacement of blanks leaves the library’s message', () => {
  expect(createClerkTranslator({ overrides: { en: ours(' \n') } }).message(pwned)).toMatch(
    /^This password/,
  );
});

test('a replaced plural form leaves the other forms', () => {
  const errors = { form_password_length_too_short_other: 'Ours: {{minLength}}.' };
  const translator = createClerkTranslator({ overrides: { en: { errors } } });
  expect(translator.message(tooShort(9))).toBe('Ours: 9.');
  expect(translator.message(tooShort(1))).toBe(createClerkTranslator().message(tooShort(1)));
  expect(translator.message(tooShort(0))).toBe('Ours: 0.');
});

test('a form that a language lacks gives way to its general one, and never to a key', () => {
  const errors = { form_password_length_too_short_other: '{{minLength}} Zeichen.' };
  const translator = createClerkTranslator({ locales: { de: { errors } }, locale: 'de' });
  expect(translator.message(tooShort(1))).toBe('1 Zeichen.');
});

test('a form for none of them counts in any language', () => {
  const errors = { form_password_length_too_short_zero: 'None.' };
  const translator = createClerkTranslator({ overrides: { en: { errors } as never } });
  expect(translator.message(tooShort(0))).toBe('None.');
  expect(translator.message(tooShort(9))).toContain('9');
});

test.each([
  '{{nope}}',
  '{{maxLength, number}}',
  '$t(nope)',
  '$t(form_password_length_too_short)',
  '$t(form_param_nil',
])(
  'a replacement with %s, which the error has not, leaves the library’s message',
  (placeholder) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const errors = { form_password_pwned: `Ours ${placeholder}.` };
    const german = {
      errors: { form_password_pwned: 'Deutsch.', form_password_length_too_short: '{{nope}}' },
    };
    const overrides = { de: { errors } };
    const options = { app: withI18next(), locales: { de: german }, locale: 'de', overrides };
    expect(createClerkTranslator(options).message(pwned)).toBe('Deutsch.');
    warn.mockRestore();
  },
);

// As i18next would: it gets the number where a format is, and the words elsewhere.
test.each([
  ['{{minLength, number}} = {{minLength}}', '1,200 = 1,200'],
  ['{{ minLength , number }} = {{ minLength }}', '1,200 = 1,200'],
  ['{{minLength}} = {{minLength, number(minimumFractionDigits: 1)}}', '1,200 = 1,200.0'],
  ['$t(formatted) = {{minLength}}', '1,200 = 1,200'],
  ['{{minLength, number}} = $t(bare)', '1,200 = 1,200'],
])('a number is written the same with and without a format: %s', (text, expected) => {
  const errors = { formatted: '{{minLength, number}}', bare: '{{minLength}}' };
  const replaced = { ...errors, form_password_length_too_short: text };
  const translator = createClerkTranslator({
    app: withI18next(),
    overrides: { en: { errors: replaced as never } },
  });
  expect(translator.message(tooShort(1200))).toBe(expected);
});

test.each(['$t(base)', '{{minLength, number}}'])(
  'a replacement with %s needs the app’s i18next: without it, our message stays',
  (text) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const key = `form_password_length_too_short_other` as const;
    const errors = { [key]: text, base: 'Longer.' } as never;
    const translator = createClerkTranslator({ overrides: { en: { errors } } });
    for (const count of [9, 12])
      expect(translator.message(tooShort(count))).toBe(
        createClerkTranslator().message(tooShort(count)),
      );
    const said = warn.mock.calls.filter(([told]) => `${told}`.includes(`${key} is not shown`));
    // Once for each text.
    expect(said).toEqual(text.includes('$t') ? [[expect.stringContaining('fromI18next')]] : []);
    warn.mockRestore();
  },
);

test('a replacement that nests is not shown where the app only looks like i18next', () => {
  const errors = { form_password_pwned: '$t(base)', base: 'Ours.' } as never;
  const app = fromI18next({ t: () => 'Ours.' });
  const translator = createClerkTranslator({ app, overrides: { en: { errors } } });
  expect(translator.message(pwned)).toMatch(/^This password/);
});

test('a duration stays in words beside its number', () => {
  const text = '{{retryAfter, number}} s: {{retryAfter}}';
  const translator = createClerkTranslator({
    app: withI18next(),
    overrides: { en: { errors: { user_locked: text } } },
  });
  const error = errorOf(
    'user_locked',
    'Your account is locked. You will be able to try again in 30 minutes. For more information, please contact support.',
  );
  expect(translator.message(error)).toBe('1,800 s: 30 minutes');
});

test.each([
  ['form_param_format_invalid', 'FormInvalidEmailAddress'],
  ['sign_up_if_missing_not_allowed', 'SignUpIfMissingIdentifierNotSupported'],
])('a message for a name that only some errors of %s have is for these alone', (code, name) => {
  const overrides = { en: { errors: { [`${code}__${name}`]: 'Ours.' } } };
  const translator = createClerkTranslator({ overrides, developerText: true });
  expect(translator.message(errorOf(code, 'Who knows.'))).not.toBe('Ours.');
});

test.each([
  ['a place for no value', 'Ours: {{nope}}'],
  ['an internal id', 'Ours: {{permissions}}'],
])('a replacement with %s leaves the library’s message', (_, text) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const overrides = {
    en: { errors: { form_param_nil: text, form_param_nil__email_address: text } },
  };
  const params = { permissions: ['user_2NNEqL2nrIRdJ194ndJqAHwEfxC', 'org:read'] };
  const error = { ...emptyEmail, params } as never;
  expect(createClerkTranslator({ overrides }).message(error)).toBe('Enter your email address.');
  warn.mockRestore();
});

test('a message that is still to be translated is none', () => {
  const german = { errors: { form_password_pwned: 'TODO: This password' } };
  const translator = createClerkTranslator({ locales: { de: german }, locale: 'de' });
  expect(translator.message(pwned)).toMatch(/^This password/);
  expect(translator.languageOf(pwned)).toBe('en');
});

test.each(['brand_new_other', 'brand_new_one'])(
  'a code may look like a plural form: %s',
  (code) => {
    const overrides = { en: { errors: { [code]: 'Ours.' } } };
    expect(createClerkTranslator({ overrides }).message(errorOf(code))).toBe('Ours.');
  },
);

describe('a name for the only error of a code', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());
  const tooMany = errorOf('too_many_requests', 'Too many requests. Please try again in a bit.');
  const say = (error: ReturnType<typeof errorOf>, errors: object) =>
    createClerkTranslator({ overrides: { en: { errors: errors as never } } }).message(error);
  const [documented, other] = ['too_many_requests__TooManyRequests', 'too_many_requests__Other'];

  test.each([
    ['the documented one', { [documented]: 'ours' }, 'ours'],
    ['beside another, in any order', { [other]: 'other', [documented]: 'ours' }, 'ours'],
    ['beside another, in any order', { [documented]: 'ours', [other]: 'other' }, 'ours'],
    ['another', { [other]: 'other', too_many_requests: 'code' }, 'code'],
  ])('%s: %j', (_, errors, expected) => expect(say(tooMany, errors)).toBe(expected));

  test('is none that begins small, as those of fields do', () => {
    const incorrect = errorOf('form_code_incorrect', 'is incorrect');
    expect(say(incorrect, { form_code_incorrect__backupCode: 'ours' })).toMatch(/^That code/);
  });

  test('that only the app has: one is taken, of two neither', () => {
    const incorrect = errorOf('form_code_incorrect', 'is incorrect');
    const one = { form_code_incorrect__FormIncorrectCode: 'ours' };
    expect(say(incorrect, one)).toBe('ours');
    const two = { form_code_incorrect__Wrong: 'wrong', ...one };
    expect(say(incorrect, two)).toMatch(/^That code/);
    expect(say(incorrect, { ...two, form_code_incorrect: 'code' })).toBe('code');
  });
});

test('a section of a language that is no object has no messages', () => {
  const locales = { de: { errors: null, fields: 5 } } as never;
  const translator = createClerkTranslator({ locales, locale: 'de' });
  expect(translator.message(pwned)).toMatch(/^This password/);
  expect(translator.label('password')).toBeUndefined();
});

test.each([null, { de: null }, { en: null }, { en: ours(5 as never) }])(
  'overrides %j change nothing',
  (overrides) => {
    const translator = createClerkTranslator({ locales: null, overrides } as never);
    expect(translator.message(pwned)).toMatch(/^This password/);
  },
);
