import { createInstance } from 'i18next';
import { describe, expect, test, vi } from 'vitest';
import { type CatalogEntry, findEntries } from '../catalog/index.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { fromI18next } from '../i18next/fromI18next.ts';
import { wireErrorOf } from '../testing/errors/wireError.ts';
import de from '../words/generated/locales/de.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

const errorOf = (code: string, long_message = '', meta: object = {}) =>
  decodeClerkError({ errors: [{ code, message: '', long_message, meta }] }).errors[0];

const german = {
  errors: {
    form_password_pwned: 'Wähle ein anderes Passwort.',
    form_param_max_length_exceeded: 'Kürze die Eingabe.',
    form_param_max_length_exceeded_one: 'Höchstens {{maxLength}} Zeichen.',
    form_param_max_length_exceeded_other: 'Höchstens {{maxLength}} Zeichen erlaubt.',
    user_locked__UserLocked: 'Das Konto ist gesperrt. Wartezeit: {{retryAfter}}.',
    form_param_nil__FormNilParameter: 'Fülle dieses Feld aus: {{field}}.',
  },
  fields: { email_address: 'E-Mail-Adresse' },
};

describe('precedence', () => {
  const translator = createClerkTranslator({
    overrides: {
      en: {
        errors: {
          form_param_format_invalid: 'by code',
          form_param_format_invalid__FormInvalidEmailAddress: 'by variant',
          form_param_format_invalid__email_address: 'by field',
        },
      },
    },
  });
  test.each([
    [
      'the field beats the variant',
      'email_address must be a valid email address.',
      { param_name: 'email_address' },
      'by field',
    ],
    [
      'in camel case too',
      'email_address must be a valid email address.',
      { param_name: 'emailAddress' },
      'by field',
    ],
    [
      'the variant beats the code',
      'work_email must be a valid email address.',
      { param_name: 'work_email' },
      'by variant',
    ],
    ['the code is what is left', 'Who knows.', {}, 'by code'],
  ])('%s', (_, text, meta, expected) => {
    expect(translator.message(errorOf('form_param_format_invalid', text, meta))).toBe(expected);
  });

  test('an unknown code shows the server text in English, then a sentence', () => {
    const error = errorOf('brand_new', 'The server says $so & so.');
    expect(createClerkTranslator().message(error)).toBe('The server says $so & so.');
    expect(createClerkTranslator({ serverText: 'never' }).message(error)).toMatch(
      /^Something went wrong/,
    );
    const inGerman = createClerkTranslator({ locales: { de: german }, locale: 'de' });
    expect(inGerman.message(error)).toMatch(/^Something went wrong/);
    const always = createClerkTranslator({
      locales: { de: german },
      locale: 'de',
      serverText: 'always',
    });
    expect(always.message(error)).toMatch(/^The server says/);
  });

  test.each([
    [' ', 'Short.', 'Short.'],
    ['\u200b\u200b', '', 'Something went wrong. Try again in a moment.'],
    ['\u001b[31m', '\u009b2J', 'Something went wrong. Try again in a moment.'],
    ['\u001b]0;title\u0007', 'Short.', 'Short.'],
    ['Two lines:\r\n\tso.', '', 'Two lines: so.'],
    ['It ends \u202eright\u202c, then \ud83d left.', '', 'It ends right, then  left.'],
  ])(
    'a server text without a letter, or of control characters, is none: %j, %j',
    (long, short, expected) => {
      const { errors } = decodeClerkError({
        errors: [{ code: 'brand_new', message: short, long_message: long }],
      });
      expect(createClerkTranslator().message(errors[0])).toBe(expected);
    },
  );

  test('an app may write a message for a code that this version does not know', () => {
    const translator = createClerkTranslator({
      locales: { en: { errors: { brand_new: 'Ours.' } } },
      locale: 'en',
    });
    expect(translator.message(errorOf('brand_new', 'Theirs.'))).toBe('Ours.');
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('the code “%s” is no key', (code) => {
    expect(createClerkTranslator({ serverText: 'never' }).message(errorOf(code))).toMatch(
      /^Something went wrong/,
    );
  });

  test('a message whose value is missing gives way to one without it', () => {
    const translator = createClerkTranslator();
    expect(
      translator.message(
        errorOf('form_password_length_too_short', 'Passwords must be 12 characters or more.'),
      ),
    ).toContain('12');
    expect(translator.message(errorOf('form_password_length_too_short'))).not.toMatch(
      /\{\{|undefined/,
    );
  });
});

describe('values are written as the language writes them', () => {
  const translator = createClerkTranslator({ locales: { de: german }, locale: 'de' });
  test('durations', () => {
    const error = errorOf(
      'user_locked',
      'Your account is locked. You will be able to try again in 1 hour 30 minutes. For more information, please contact support.',
    );
    expect(translator.message(error)).toBe(
      'Das Konto ist gesperrt. Wartezeit: 1 Stunde, 30 Minuten.',
    );
  });
  test('plurals and numbers', () => {
    const exceeded = (count: string) =>
      errorOf('form_param_max_length_exceeded', `bio should not exceed ${count} characters.`);
    expect(translator.message(exceeded('1'))).toBe('Höchstens 1 Zeichen.');
    expect(translator.message(exceeded('1200'))).toBe('Höchstens 1.200 Zeichen erlaubt.');
  });
  test.each([
    ['a text', { maxLength: 1, param: 'x' }],
    ['a duration', { maxLength: 1, retryAfter: 30 }],
  ])('the plural is that of the last number, also before %s', (_, params) => {
    const error = { ...errorOf('form_param_max_length_exceeded'), params };
    expect(translator.message(error as never)).toBe('Höchstens 1 Zeichen.');
  });
  test('ids and names stay in one piece in a language that runs from right to left', () => {
    const arabic = {
      errors: { oauth_access_denied__OAuthAccessDenied: 'لم يشارك {{providerName}} الحساب.' },
    };
    const inArabic = createClerkTranslator({ locales: { ar: arabic }, locale: 'ar' });
    const error = errorOf('oauth_access_denied', 'You did not grant access to your Google account');
    expect(inArabic.message(error)).toBe('لم يشارك \u2068Google\u2069 الحساب.');
  });
  test('a count without a label for its field gives way to the message without either', () => {
    const error = errorOf(
      'form_param_max_length_exceeded',
      'nickname should not exceed 20 characters.',
      {
        param_name: 'nickname',
      },
    );
    expect(error.params).toEqual({ param: 'nickname', maxLength: 20 });
    expect(createClerkTranslator().message(error)).toMatch(/is too long. Shorten it/);
  });
  test('labels', () => {
    expect(
      translator.message(
        errorOf('form_param_nil', 'is missing or empty', { param_name: 'email_address' }),
      ),
    ).toBe('Fülle dieses Feld aus: E-Mail-Adresse.');
    expect(translator.label('email_address')).toBe('E-Mail-Adresse');
    expect(translator.label('emailAddress')).toBe('E-Mail-Adresse');
  });
  test('a language without a message takes the whole English sentence', () => {
    expect(translator.message(errorOf('session_exists'))).toMatch(/^You’re already signed in\./);
  });
});

test('a sentence is made once, until something changes, for the errors of a page', () => {
  const render = vi.fn(() => ({ text: 'Ours.', tag: 'en' }));
  const app = { language: 'en', version: 0, render, subscribe: () => () => {} };
  const translator = createClerkTranslator({ app });
  translator.subscribe(() => {});
  const say = (errors: readonly ReturnType<typeof errorOf>[], traceId?: string) => {
    render.mockClear();
    for (const error of errors) translator.message(error, { traceId });
    return render.mock.calls.length;
  };
  const errors = Array.from({ length: 16 }, (_, index) => errorOf(`brand_new_${index}`));
  expect([say(errors), say(errors)]).toEqual([16, 0]);
  expect([say(errors, 'trace_1'), say(errors, 'trace_1')]).toEqual([16, 0]);
  // The oldest gives way.
  const next = errorOf('brand_new');
  expect([say([next]), say([next]), say(errors.slice(1), 'trace_1')]).toEqual([1, 0, 0]);
  expect(say(errors.slice(0, 1), 'trace_1')).toBe(1);
});

describe('developer-audience errors', () => {
  const error = errorOf('host_invalid');
  test('show a general sentence, with the trace id when there is one', () => {
    const translator = createClerkTranslator();
    expect(translator.message(error)).toMatch(/^Something isn’t set up/);
    expect(translator.message(error, { traceId: 'trace_1' })).toContain('trace_1');
  });

  describe('show the exact text where the app asks for it', () => {
    const languages = { developerText: true, locales: { de }, locale: 'de' };

    // The language has a message for another error of the second one's code.
    test.each([
      ['InvalidHost', 'Clerk could not match'],
      ['MissingClaims', 'The token in the client cookie'],
    ])('in English, whatever the language: %s', async (name, text) => {
      const translator = createClerkTranslator(languages);
      await translator.ready();
      const wire = wireErrorOf(findEntries(name)[0] as CatalogEntry);
      const [exact] = decodeClerkError({ errors: [wire] }).errors;
      expect(translator.message(exact)).toContain(text);
      expect(translator.languageOf(exact)).toBe('en');
    });

    test('as soon as it has loaded, once', async () => {
      const translator = createClerkTranslator(languages);
      const listener = vi.fn();
      translator.subscribe(listener);
      expect(translator.message(error)).not.toContain('Clerk');
      await translator.ready();
      expect(translator.message(error)).toContain('Clerk could not match');
      expect(listener).toHaveBeenCalledTimes(1);
      await translator.setLocale('de-AT');
      expect(listener).toHaveBeenCalledTimes(1);
    });

    test('or in the words of the app', async () => {
      const overrides = { de: { errors: { host_invalid: 'Prüfe den Schlüssel.' } } };
      const translator = createClerkTranslator({ ...languages, overrides });
      await translator.ready();
      expect(translator.message(error)).toBe('Prüfe den Schlüssel.');
      expect(translator.languageOf(error)).toBeUndefined();
    });
  });
});

describe('without a message of ours', () => {
  const bare = createClerkTranslator({ developerText: true });
  test.each([
    [
      'the exact text of a developer’s error is the server’s',
      'The host is wrong.',
      'Short.',
      'The host is wrong.',
    ],
    ['the short one where there is no long one', '', 'Short.', 'Short.'],
    ['a general sentence where there is neither', '', '', 'Something isn’t set up'],
  ])('%s', (_, long_message, message, expected) => {
    const wire = { code: 'host_invalid', message, long_message };
    const [error] = decodeClerkError({ status: 401, errors: [wire] }).errors;
    // Its own texts have not loaded yet.
    expect(createClerkTranslator({ developerText: true }).message(error)).toContain(expected);
  });

  test('the server’s text for a code that is not listed is cut at 300 characters', () => {
    expect(bare.message(errorOf('brand_new', 'x'.repeat(5000)))).toBe('x'.repeat(300));
    const blanks = `${' '.repeat(400)}${'x'.repeat(299)} end`;
    expect(bare.message(errorOf('brand_new', blanks))).toBe('x'.repeat(299));
  });

  test('its short text stands in for a long one, in any English', () => {
    const wire = { code: 'brand_new', message: 'Short.' };
    const [error] = decodeClerkError({ errors: [wire] }).errors;
    expect(bare.message(error)).toBe('Short.');
    const options = { locales: { 'en-GB': german, de: german }, locale: 'en-GB' };
    const british = createClerkTranslator(options);
    expect(british.message(error)).toBe('Short.');
    expect(createClerkTranslator({ ...options, locale: 'de' }).message(error)).not.toBe('Short.');
  });
});

describe('messages that only i18next can render', () => {
  test('nest others of their own language', () => {
    const app = fromI18next(createInstance());
    const errors = { form_password_pwned: 'A $t(there)', there: 'B' };
    const translator = createClerkTranslator({ app, locales: { de: { errors } }, locale: 'de' });
    expect(translator.message(errorOf('form_password_pwned'))).toBe('A B');
  });
});
