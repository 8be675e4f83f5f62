import { createInstance } from 'i18next';
import { describe, expect, test, vi } from 'vitest';
import { appWith } from '../../test/appWith.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { fromI18next } from '../i18next/fromI18next.ts';
import type { I18nLike } from '../i18next/i18nLike.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

/** The app’s words, with messages of its own in the namespace `clerk`. */
const wordsOf = (i18n: I18nLike) => fromI18next(i18n, { namespace: 'clerk' });

const errorOf = (code: string, long_message = '', meta: object = {}) =>
  decodeClerkError({ errors: [{ code, message: '', long_message, meta }] }).errors[0];

const german = { errors: { form_password_pwned: 'Wähle ein anderes Passwort.' } };

const pwned = errorOf('form_password_pwned');

test('English is there at once; another is loaded when first wanted, without a flash', async () => {
  const load = vi.fn(async () => ({ default: german }));
  const translator = createClerkTranslator({ locales: { de: load } });
  expect(load).not.toHaveBeenCalled();
  const seen: string[] = [];
  const stop = translator.subscribe(() => seen.push(translator.message(pwned)));
  void translator.setLocale('de-AT');
  const ready = translator.setLocale('de-AT');
  expect(translator.message(pwned)).toMatch(/^This password/);
  await ready;
  expect(translator.locale).toBe('de');
  expect(seen).toEqual(['Wähle ein anderes Passwort.']);
  await translator.setLocale('en');
  await translator.setLocale('de');
  expect(load).toHaveBeenCalledTimes(1);
  stop();
});

test('the last language asked for wins', async () => {
  const slow = () => new Promise<typeof german>((resolve) => setTimeout(resolve, 20, german));
  const translator = createClerkTranslator({
    locales: { de: slow, fr: async () => ({ errors: { form_password_pwned: 'Autre.' } }) },
  });
  await Promise.all([translator.setLocale('de'), translator.setLocale('fr')]);
  expect(translator.message(pwned)).toBe('Autre.');
});

test('a chunk that does not load leaves whole sentences', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const translator = createClerkTranslator({
    locale: 'de',
    locales: { de: () => Promise.reject(new Error('offline')) },
  });
  expect(translator.locale).toBe('en');
  await translator.ready();
  expect(translator.locale).toBe('en');
  expect(translator.message(pwned)).toMatch(/^This password/);
  warn.mockRestore();
});

test('a chunk that did not load is asked for again', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(german);
  const translator = createClerkTranslator({ locales: { de: load } });
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await translator.setLocale('de');
  warn.mockRestore();
  expect(translator.locale).toBe('en');
  await translator.setLocale('de');
  expect(translator.locale).toBe('de');
});

test('a fixed locale beats the language of the app’s i18next', async () => {
  const i18n = createInstance();
  await i18n.init({ lng: 'en', showSupportNotice: false } as never);
  const translator = createClerkTranslator({
    app: fromI18next(i18n),
    locales: { de: german },
    locale: 'de',
  });
  await i18n.changeLanguage('en-GB');
  expect(translator.locale).toBe('de');
});

test('the app’s i18next is followed and left alone', async () => {
  const i18n = createInstance();
  await i18n.init({
    lng: 'de',
    resources: { de: { translation: {} }, en: { translation: {} } },
    showSupportNotice: false,
  } as never);
  const translator = createClerkTranslator({ app: fromI18next(i18n), locales: { de: german } });
  expect(translator.message(pwned)).toBe('Wähle ein anderes Passwort.');
  await i18n.changeLanguage('en');
  expect(translator.message(pwned)).toMatch(/^This password/);
  expect(Object.keys(i18n.store.data.de ?? {})).toEqual(['translation']);
});

test('listeners hear of a change once, until they stop', async () => {
  const i18n = createInstance();
  await i18n.init({ lng: 'en', resources: {}, showSupportNotice: false } as never);
  const translator = createClerkTranslator({ app: fromI18next(i18n), locales: { de: german } });
  const listener = vi.fn();
  const stop = translator.subscribe(listener);
  await i18n.changeLanguage('de');
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  stop();
  await i18n.changeLanguage('en');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('messages in a namespace of the app’s i18next win and may use all of i18next', async () => {
  const i18n = createInstance();
  const resources = {
    en: {
      clerk: {
        errors: {
          form_password_pwned: 'From $t(clerk:app)',
          form_password_length_too_short: 'At least {{minLength}}',
        },
        app: 'the app',
      },
    },
  };
  await i18n.init({ lng: 'en', resources, showSupportNotice: false } as never);
  const translator = createClerkTranslator({ app: wordsOf(i18n) });
  expect(translator.message(pwned)).toContain('From');
  expect(
    translator.message(
      errorOf('form_password_length_too_short', 'Passwords must be 9 characters or more.'),
    ),
  ).toBe('At least 9');
  expect(translator.message(errorOf('session_exists'))).toMatch(/^You’re already signed in\./);
});

test('overrides stay on top of messages that arrive later', async () => {
  const translator = createClerkTranslator({
    locale: 'de',
    locales: { de: async () => german },
    overrides: { de: { errors: { form_password_pwned: 'Unser Text.' } } },
  });
  await translator.ready();
  expect(translator.message(pwned)).toBe('Unser Text.');
});

describe('the language of a sentence', () => {
  const errors = { form_password_pwned: 'x', form_param_nil: 'x' };
  const exists = errorOf('session_exists');

  test.each([
    ['the wanted one', 'de', pwned, undefined],
    ['a region of it', 'de-AT', pwned, undefined],
    ['English, where it is not translated', 'de-AT', exists, 'en'],
    ['English, where there is no such language', 'fi', exists, 'en'],
    ['the nearest that its readers read', 'nn', pwned, 'nb'],
    ['English, where it is wanted', 'en-GB', exists, undefined],
    ['English, for a tag that is none', 'no tag', exists, 'en'],
  ])('%s: %s', (_, locale, error, expected) => {
    const translator = createClerkTranslator({
      locales: { de: { errors }, nb: { errors } },
      locale,
    });
    expect(translator.languageOf(error)).toBe(expected);
    translator.message(error);
    expect(translator.languageOf(error)).toBe(expected);
  });

  test.each([
    ['of a general sentence', { ui: { unknown_error: 'Etwas ging schief.' } }, {}, undefined],
    ['of a general sentence that is not translated', {}, {}, 'en'],
    ['of the server’s own text', {}, { serverText: 'always' }, 'en'],
  ] as const)('%s', (_, de, options, expected) => {
    const translator = createClerkTranslator({ locales: { de }, locale: 'de', ...options });
    expect(translator.languageOf(errorOf('brand_new', 'Brand new.'))).toBe(expected);
  });

  test('is asked of Intl once, until another language is wanted', async () => {
    // Our own tables do not know old spellings.
    const translator = createClerkTranslator({ locales: { de: { errors } }, locale: 'de-1996' });
    expect(translator.languageOf(pwned)).toBeUndefined();
    const locale = vi.spyOn(Intl, 'Locale');
    expect(translator.languageOf(errorOf('form_param_nil'))).toBeUndefined();
    expect(locale).not.toHaveBeenCalled();
    locale.mockRestore();
    await translator.setLocale('fi');
    expect(translator.languageOf(exists)).toBe('en');
    await translator.setLocale('en-GB');
    expect(translator.languageOf(exists)).toBeUndefined();
  });

  test('is that of the app’s own message', async () => {
    const resources = { fi: { clerk: { errors: { form_password_pwned: 'Suomeksi.' } } } };
    const i18n = await appWith({}, { lng: 'fi', resources });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(pwned)).toBe('Suomeksi.');
    expect(translator.languageOf(pwned)).toBeUndefined();
    expect(translator.languageOf(exists)).toBe('en');
  });

  test('is none where the app’s own tag of it is malformed', async () => {
    const resources = { pt_BRA: { clerk: { errors: { form_password_pwned: 'Em português.' } } } };
    const i18n = await appWith({}, { lng: 'pt_BRA', resources });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(pwned)).toBe('Em português.');
    expect(translator.languageOf(pwned)).toBeUndefined();
  });

  test('is a tag that HTML takes', async () => {
    const resources = { pt_BR: { clerk: { errors: { form_password_pwned: 'Em português.' } } } };
    const i18n = await appWith({}, { lng: 'fi', fallbackLng: 'pt_BR', resources });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.languageOf(pwned)).toBe('pt-BR');
  });

  test('is logged when it does not load', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const translator = createClerkTranslator({ locales: { de: () => Promise.reject() } });
    const listener = vi.fn();
    translator.subscribe(listener);
    await translator.setLocale('de');
    expect(translator.languageOf(exists)).toBe('en');
    expect(listener).toHaveBeenCalledTimes(1);
    await translator.setLocale('en');
    expect(translator.languageOf(exists)).toBeUndefined();
    expect(listener).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });

  test('changes with the wanted one, also where the words stay', async () => {
    const translator = createClerkTranslator({ locales: { nb: { errors } } });
    const listener = vi.fn();
    translator.subscribe(listener);
    await translator.setLocale('fi');
    expect(translator.languageOf(exists)).toBe('en');
    expect(listener).toHaveBeenCalledTimes(1);
    await translator.setLocale('it');
    expect(listener).toHaveBeenCalledTimes(1);
    // Bokmål is not the wanted Nynorsk, just as English was not the wanted Italian.
    await translator.setLocale('nn');
    expect(translator.locale).toBe('nb');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
