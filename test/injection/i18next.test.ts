import { describe, expect, it, vi } from 'vitest';
import { type ClerkError, createClerkTranslator, decodeClerkError } from '../../src/entry/index.ts';
import { fromI18next } from '../../src/i18next/fromI18next.ts';
import { appWith } from '../appWith.ts';
import { hostileAnswers } from './hostileAnswers.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

// Also run on each version of i18next, see test/versions/versionSets.ts.

/** Messages of an app that show values in every way that i18next has. */
const MESSAGES = {
  poison: 'PWNED',
  hello: 'Hello {{providerName}} {{param}}',
  errors: {
    poison: 'PWNED',
    oauth_access_denied:
      '$t(hello) {{providerName}} {{- providerName}} {{providerName, uppercase}}',
    form_param_missing: 'Missing: {{param}} {{field}}',
    form_param_missing__password: '$t(hello, { "param": "{{param}}" })',
    session_exists: 'Signed in {{param}}.',
    action_blocked: 'Blocked: {{title}} {{linkText}}',
  },
};

async function speaker(options = {}) {
  const missing = vi.fn();
  const i18n = await appWith(MESSAGES, {
    saveMissing: true,
    missingKeyHandler: missing,
    ...options,
  });
  const keys: unknown[] = [];
  const { t } = i18n;
  i18n.t = ((...args: Parameters<typeof t>) => {
    keys.push(args);
    return t.apply(i18n, args);
  }) as typeof t;
  const app = fromI18next(i18n, { namespace: 'clerk' });
  return { i18n, keys, missing, translator: createClerkTranslator({ app }) };
}

/** All that is said of some answers. */
const said = (answers: readonly unknown[], say: (error: ClerkError) => string): string =>
  answers.flatMap((answer) => decodeClerkError(answer).errors.map(say)).join('\n');

describe.each(HOSTILE_TEXTS)('%j', (text) => {
  it('is filled in as text, and never nested or rendered', async () => {
    const { keys, missing, translator } = await speaker();
    const all = said(hostileAnswers(text), (error) => translator.message(error));
    expect(all).not.toMatch(/PWNED|\[object |\bundefined\b/);
    expect(all.split('\n').every((line) => /\p{L}/u.test(line))).toBe(true);
    expect(all).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e]/u);
    // No text of the server is a key or a default value.
    const wanted = JSON.stringify(text).slice(1, -1);
    for (const [key, options = {}] of keys as [unknown, { defaultValue?: unknown }?][]) {
      expect(key).toMatch(/^(?:errors\.\w+|hello)$/);
      expect(JSON.stringify(options.defaultValue ?? '')).not.toContain(wanted);
    }
    expect(missing).not.toHaveBeenCalled();
  });

  it('is no language', async () => {
    const { i18n, translator } = await speaker({ supportedLngs: false });
    const [error] = decodeClerkError({ errors: [{ code: 'form_password_pwned' }] }).errors;
    const english = translator.message(error);
    await i18n.changeLanguage(text).catch(() => {});
    await translator.ready();
    expect(translator.message(error)).toBe(english);
    await translator.setLocale(text);
    expect(translator.message(error)).toBe(english);
    expect([undefined, 'en']).toContain(translator.languageOf(error));
  });
});
