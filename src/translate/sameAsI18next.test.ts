import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { compileMessage, fillMessage } from './compileMessage.ts';
import { clerkLocales } from './generated/index.ts';
import { loadLocale } from './loadLocale.ts';

// Plain messages are put together here, without i18next, because that is much quicker.
test.each(Object.entries(clerkLocales))(
  'every message of %s is what i18next makes of it',
  async (locale, source) => {
    const messages = {
      ...(await loadLocale(source)).errors,
      ...(await loadLocale(source, 'developer')).errors,
    };
    const i18n = createInstance();
    await i18n.init({
      lng: locale,
      keySeparator: false,
      nsSeparator: false,
      showSupportNotice: false,
      interpolation: { escapeValue: false, skipOnVariables: true },
      resources: { [locale]: { translation: messages } },
    } as never);
    for (const [key, text = ''] of Object.entries(messages)) {
      const { names, plain } = compileMessage(text);
      const replace = Object.fromEntries(names.map((name) => [name, `‹$t(x) {{${name}}} & <b>›`]));
      expect(plain).toBe(true);
      expect(fillMessage(compileMessage(text), (name) => replace[name])).toBe(
        i18n.t(key, { replace } as never),
      );
    }
  },
);
