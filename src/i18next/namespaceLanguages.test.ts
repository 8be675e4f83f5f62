import { createInstance } from 'i18next';
import { describe, expect, test, vi } from 'vitest';
import { appWith } from '../../test/appWith.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';
import { fromI18next } from './fromI18next.ts';
import type { I18nLike } from './i18nLike.ts';

/** The app’s words, with messages of its own in the namespace `clerk`. */
const wordsOf = (i18n: I18nLike) => fromI18next(i18n, { namespace: 'clerk' });

const errorOf = (code: string, message = '') =>
  decodeClerkError({ errors: [{ code, message }] }).errors[0];
const pwned = errorOf('form_password_pwned');

describe('languages of the namespace', () => {
  const german = { errors: { form_password_pwned: 'Deutsch.' } };
  const locked = errorOf(
    'user_locked',
    'Your account is locked. You will be able to try again in 30 minutes. For more information, please contact support.',
  );
  const inLanguage = (lng: string, resources: object) =>
    appWith({}, { lng, fallbackLng: 'en', resources: resources as never });
  const named = (text: string) => ({ clerk: { errors: { form_password_pwned: text } } });

  test.each([
    ['what the app falls back to', 'de', { en: named('Fallback.') }, 'Deutsch.'],
    ['a region of it', 'de-AT', { 'de-AT': named('Österreich.') }, 'Österreich.'],
    ['its own before its fallback', 'de', { de: named('App.'), en: named('Fallback.') }, 'App.'],
    ['a language that the library has not', 'nb', { nb: named('Norsk.') }, 'Norsk.'],
    ['what that one falls back to', 'nb', { en: named('Fallback.') }, 'Fallback.'],
  ])('%s', async (_, lng, resources, expected) => {
    const i18n = await inLanguage(lng, resources);
    const translator = createClerkTranslator({ app: wordsOf(i18n), locales: { de: german } });
    expect(translator.message(pwned)).toBe(expected);
  });

  test('a fallback of the app in a third language is not for readers of ours', async () => {
    const resources = { fr: named('Français.') };
    const i18n = await appWith({}, { lng: 'de', fallbackLng: 'fr', resources });
    const translator = createClerkTranslator({ app: wordsOf(i18n), locales: { de: german } });
    expect(translator.message(pwned)).toBe('Deutsch.');
  });

  test('a language that only the translator was set to is not the app’s', async () => {
    const i18n = await inLanguage('sv', { sv: named('Svenska.'), 'fi-FI': named('Suomeksi.') });
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(pwned)).toBe('Svenska.');
    await translator.setLocale('fi');
    expect(translator.message(pwned)).toMatch(/^This password/);
  });

  test.each(['en', 'fr'])(
    'a fixed locale asks for no other language of the app: %s',
    async (lng) => {
      const i18n = await inLanguage(lng, { [lng]: named('Other.') });
      const options = { app: wordsOf(i18n), locales: { de: german }, locale: 'de' };
      expect(createClerkTranslator(options).message(pwned)).toBe('Deutsch.');
    },
  );

  test.each(['de-DE', 'de_AT'])('a fixed locale is the app’s %s, too', async (lng) => {
    const i18n = await inLanguage(lng, { [lng]: named('App.') });
    const options = { app: wordsOf(i18n), locales: { de: german }, locale: 'de' };
    expect(createClerkTranslator(options).message(pwned)).toBe('App.');
  });

  test('while another language loads, the one that is there beats the app’s fallback', async () => {
    const i18n = await inLanguage('de', { en: named('Fallback.') });
    const fr = () => new Promise<never>(() => {});
    const options = { app: wordsOf(i18n), locales: { de: german, fr } };
    const translator = createClerkTranslator(options);
    expect(translator.message(pwned)).toBe('Deutsch.');
    await i18n.changeLanguage('fr');
    expect(translator.message(pwned)).toBe('Deutsch.');
  });

  test('while the wanted language loads, the app’s own messages in it are there', async () => {
    const i18n = await inLanguage('fr', { fr: named('Français.') });
    const fr = () => new Promise<never>(() => {});
    const translator = createClerkTranslator({ app: wordsOf(i18n), locales: { fr } });
    // With a listener, as a component has one, nothing is made anew for each message.
    translator.subscribe(() => {});
    expect(translator.message(pwned)).toBe('Français.');
  });

  test('values are written as the message’s own language writes them', async () => {
    const errors = { user_locked: 'Låst. Prøv igjen om {{retryAfter}}.' };
    const i18n = await inLanguage('nb', { nb: { clerk: { errors } } });
    expect(createClerkTranslator({ app: wordsOf(i18n) }).message(locked)).toBe(
      'Låst. Prøv igjen om 30 minutter.',
    );
  });

  test('a language that the library lacks has no labels', async () => {
    const errors = { form_param_nil__password: 'Fyll ut {{field}}.' };
    const i18n = await inLanguage('nb', { nb: { clerk: { errors } } });
    const meta = { param_name: 'password' };
    const [error] = decodeClerkError({ errors: [{ code: 'form_param_nil', meta }] }).errors;
    expect(createClerkTranslator({ app: wordsOf(i18n) }).message(error)).toBe(
      'Enter your password.',
    );
  });
});

describe('a namespace that arrives late', () => {
  const errors = { form_password_pwned: 'Late.' };

  test('from a backend, for an error that is shown already', async () => {
    const i18n = createInstance();
    let arrive = (_error: null, _data: object): void => {};
    const read = (_lng: string, ns: string, done: typeof arrive) => {
      if (ns === 'clerk') arrive = done;
      else done(null, {});
    };
    i18n.use({ type: 'backend', init() {}, read } as never);
    await i18n.init({ lng: 'en', fallbackLng: 'en', showSupportNotice: false } as never);
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    const listener = vi.fn();
    const stop = translator.subscribe(listener);
    expect(translator.message(pwned)).toMatch(/^This password/);
    const { version } = translator;
    const loading = i18n.loadNamespaces('clerk');
    arrive(null, { errors });
    await loading;
    expect(translator.message(pwned)).toBe('Late.');
    expect(translator.version).toBeGreaterThan(version);
    expect(listener).toHaveBeenCalled();
    stop();
  });

  test('from the app itself, message by message, until nobody listens', async () => {
    const i18n = await appWith({});
    const off = vi.spyOn(i18n.store, 'off');
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    const listener = vi.fn();
    const stop = translator.subscribe(listener);
    expect(translator.message(pwned)).toMatch(/^This password/);
    i18n.addResource('en', 'other', 'errors.form_password_pwned', 'Not this.');
    expect(listener).not.toHaveBeenCalled();
    i18n.addResource('en', 'clerk', 'errors.form_password_pwned', 'First.');
    expect(translator.message(pwned)).toBe('First.');
    i18n.addResource('en', 'clerk', 'errors.form_password_pwned', 'Second.');
    expect(translator.message(pwned)).toBe('Second.');
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    expect(off).toHaveBeenCalled();
    i18n.addResource('en', 'clerk', 'errors.form_password_pwned', 'Third.');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test.each([undefined, 'en'])('one by one, before anybody listens: locale %s', async (locale) => {
    const i18n = await appWith({});
    const translator = createClerkTranslator({ app: wordsOf(i18n), locale });
    expect(translator.message(pwned)).toMatch(/^This password/);
    i18n.addResource('en', 'clerk', 'errors.form_password_pwned', 'First.');
    expect(translator.message(pwned)).toBe('First.');
    i18n.addResource('en', 'clerk', 'errors.form_password_pwned', 'Second.');
    expect(translator.message(pwned)).toBe('Second.');
  });

  test('before anybody listens', async () => {
    const i18n = createInstance();
    const translator = createClerkTranslator({ app: wordsOf(i18n) });
    expect(translator.message(pwned)).toMatch(/^This password/);
    const stop = translator.subscribe(() => {});
    await i18n.init({ lng: 'en', resources: {}, showSupportNotice: false } as never);
    i18n.addResourceBundle('en', 'clerk', { errors });
    expect(translator.message(pwned)).toBe('Late.');
    stop();
    i18n.removeResourceBundle('en', 'clerk');
    expect(translator.message(pwned)).toMatch(/^This password/);
  });
});
