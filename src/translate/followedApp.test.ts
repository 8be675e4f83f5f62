import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { appWith } from '../../test/appWith.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { fromI18next } from '../i18next/fromI18next.ts';
import type { ClerkTranslator } from './clerkTranslator.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

const german = { errors: { form_password_pwned: 'Wähle ein anderes Passwort.' } };

const pwned = decodeClerkError({ errors: [{ code: 'form_password_pwned', message: '' }] })
  .errors[0];

/** An app that changes its language, and tells those who listen. */
const appOf = (language?: string) => {
  const listeners = new Set<() => void>();
  return {
    language,
    version: 0,
    listeners,
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    change(to: string | undefined) {
      this.language = to;
      for (const changed of listeners) changed();
    },
  };
};

describe('a language of the app loads when the app changes to it', () => {
  test('before anybody asks for a message', async () => {
    const app = appOf('en');
    const load = vi.fn(async () => german);
    const translator = createClerkTranslator({ app, locales: { de: load } });
    expect(load).not.toHaveBeenCalled();
    app.change('de');
    expect(load).toHaveBeenCalledTimes(1);
    await translator.ready();
    expect(translator.message(pwned)).toBe('Wähle ein anderes Passwort.');
  });

  test('also where the app has none at first', () => {
    const app = appOf();
    const load = vi.fn(async () => german);
    const translator = createClerkTranslator({ app, locales: { de: load } });
    expect(translator.languageOf(pwned)).toBeUndefined();
    app.change('de');
    expect(load).toHaveBeenCalledTimes(1);
    expect(translator.locale).toBe('en');
  });

  test('and stays where the app has none later', () => {
    const app = appOf('de');
    const translator = createClerkTranslator({ app, locales: { de: german } });
    app.change(undefined);
    expect(translator.locale).toBe('de');
  });

  test('not where the translator has a fixed one', () => {
    const app = appOf('en');
    const load = vi.fn(async () => german);
    createClerkTranslator({ app, locale: 'en', locales: { de: load } });
    app.change('de');
    expect(load).not.toHaveBeenCalled();
  });

  test('and the app does not keep a translator that nobody uses', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const app = appOf('en');
    const load = vi.fn(async () => german);
    (() => void createClerkTranslator({ app, locales: { de: load } }))();
    expect(app.listeners.size).toBe(1);
    await vi.waitFor(
      () => {
        collect();
        expect(app.listeners.size).toBe(0);
      },
      { timeout: 10_000 },
    );
    app.change('de');
    expect(load).not.toHaveBeenCalled();
  });
});

describe('an app that does not tell of a change', () => {
  test.each<[string, (translator: ClerkTranslator) => unknown, unknown]>([
    ['its locale', ({ locale }) => locale, 'de'],
    ['a message', (translator) => translator.message(pwned), 'Wähle ein anderes Passwort.'],
    ['a language', (translator) => translator.languageOf(pwned), undefined],
    ['a label', (translator) => translator.label('password'), 'Passwort'],
    ['a word', (translator) => translator.text('error_prefix'), 'Fehler:'],
  ])('is looked at when the translator is asked for %s', (_, ask, expected) => {
    const app = appOf('en');
    const words = { fields: { password: 'Passwort' }, ui: { error_prefix: 'Fehler:' } };
    const translator = createClerkTranslator({ app, locales: { de: { ...german, ...words } } });
    app.language = 'de';
    expect(ask(translator)).toBe(expected);
  });

  test('is looked at for the version, and for what loads', async () => {
    const app = appOf('en');
    const translator = createClerkTranslator({ app, locales: { de: async () => german } });
    const { version } = translator;
    app.version++;
    expect(translator.version).toBeGreaterThan(version);
    app.language = 'de';
    await translator.ready();
    expect(translator.locale).toBe('de');
  });

  test('is not looked at while somebody listens: a page does not change while it renders', () => {
    const app = appOf('en');
    const translator = createClerkTranslator({ app, locales: { de: german } });
    const listener = vi.fn();
    translator.subscribe(listener);
    app.language = 'de';
    expect(translator.message(pwned)).toMatch(/^This password/);
    expect(listener).not.toHaveBeenCalled();
  });

  test('is looked at in an engine without weak references', () => {
    vi.stubGlobal('WeakRef', undefined);
    const app = appOf('en');
    const translator = createClerkTranslator({ app, locales: { de: german } });
    vi.unstubAllGlobals();
    expect(app.listeners.size).toBe(0);
    app.change('de');
    expect(translator.locale).toBe('de');
  });
});

test('the messages of an app are followed in a fixed language while somebody listens', () => {
  const app = appOf('en');
  const translator = createClerkTranslator({ app, locale: 'en' });
  expect(app.listeners.size).toBe(0);
  const [one, other] = [vi.fn(), vi.fn()];
  const stopOne = translator.subscribe(one);
  expect(app.listeners.size).toBe(1);
  const stopOther = translator.subscribe(other);
  app.version++;
  app.change('en');
  expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  stopOne();
  app.version++;
  app.change('en');
  expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  stopOther();
  expect(app.listeners.size).toBe(0);
});

test('what follows i18next stops', async () => {
  const i18n = await appWith({});
  const changed = vi.fn();
  const stop = fromI18next(i18n).subscribe(changed);
  await i18n.changeLanguage('de');
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await i18n.changeLanguage('en');
  expect(changed).toHaveBeenCalledTimes(1);
});
