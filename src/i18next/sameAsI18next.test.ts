import { createInstance, type i18n } from 'i18next';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { isDocumented } from '../catalog/isDocumented.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { type ApiErrorName, wireError } from '../testing/index.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';
import { formatFields, formatValue } from '../translate/sentence/formatValue.ts';
import { compileMessage, fillMessage } from '../words/compileMessage.ts';
import developer from '../words/generated/developer.ts';
import { clerkLocales } from '../words/generated/index.ts';
import { loadLocale } from '../words/loadLocale.ts';
import type { LocaleMessages } from '../words/localeMessages.ts';
import { namedKey, splitKey } from '../words/messageKey.ts';
import { readMessages } from '../words/packedMessages.ts';

/** Every documented error with values of its own, and with counts that take other plural forms. */
const errors = catalog
  .filter((entry) => entry.audience === 'user' && isDocumented(entry))
  .map(({ name }) => decodeClerkError({ errors: [wireError(name as ApiErrorName)] }).errors[0])
  .flatMap((error) => [
    error,
    ...[0, 1, 2, 3, 11, 21, 1000].map((count) => withCount(error, count)),
  ]);

function withCount(error: ClerkError, count: number): ClerkError {
  const params = Object.entries(error.params).map(([name, value]) => [
    name,
    typeof value === 'number' ? count : value,
  ]);
  return { ...error, params: Object.fromEntries(params) } as ClerkError;
}

async function i18nextWith(locale: string, texts: object): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: locale,
    keySeparator: false,
    nsSeparator: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    resources: { [locale]: { translation: texts } },
  } as never);
  return instance;
}

/** The keys of an error, the most specific first. */
function keysOf(
  { code, fields, variant }: ClerkError,
  texts: Readonly<Record<string, string | undefined>>,
): string[] {
  const own = Object.keys(texts)
    .map((key) => splitKey(key))
    .filter((key) => key.code === code);
  const names = own.map(({ name }) => name);
  const documented = new Set(names.filter((name) => name && /^[A-Z]/.test(name)));
  // Without a variant in the error, the code alone implies the name, if there is but one.
  const implied = documented.size === 1 ? [...documented][0] : undefined;
  const identified = variant && texts[namedKey(code, variant)];
  const isSpecific = identified && !identified.includes('{{field}}');
  return [isSpecific ? variant : undefined, ...fields, variant ?? implied]
    .filter((name) => name !== undefined)
    .map((name) => namedKey(code, name))
    .concat(code);
}

// Plain messages and plural forms are put together without i18next, because that is much quicker.
test.each(Object.entries(clerkLocales))(
  'every documented error in %s is what i18next makes of it',
  async (locale, source) => {
    const messages = readMessages(await loadLocale(source)) as LocaleMessages;
    const i18n = await i18nextWith(locale, messages.errors);

    /** What i18next makes of the first message whose values are all there. */
    function byI18next(error: ClerkError): string | undefined {
      const params = error.params as Readonly<Record<string, unknown>>;
      const read = (name: string): string | undefined =>
        Object.hasOwn(params, name)
          ? formatValue(name, params[name], messages, locale)
          : formatFields(
              name === 'field' ? error.fields.slice(0, 1) : error.fields,
              messages,
              locale,
            );
      const counts = Object.entries(params).filter(
        ([name, value]) => typeof value === 'number' && name !== 'retryAfter',
      );
      const count = counts.at(-1)?.[1] as number | undefined;
      for (const key of keysOf(error, messages.errors)) {
        if (!i18n.exists(key, { count } as never)) continue;
        const raw = `${i18n.t(key, { count, skipInterpolation: true } as never)}`;
        const names = compileMessage(raw).names;
        const replace = Object.fromEntries(names.map((name) => [name, read(name)]));
        if (Object.values(replace).includes(undefined)) continue;
        return `${i18n.t(key, { count, replace } as never)}`;
      }
      return undefined;
    }

    const translator = createClerkTranslator({ locales: { [locale]: source }, locale });
    await translator.ready();
    for (const error of errors) {
      const expected = byI18next(error);
      if (expected !== undefined && error.audience === 'user')
        expect(translator.message(error)).toBe(expected);
    }
    expect(errors.filter((error) => byI18next(error) === undefined).length).toBeLessThan(20);
  },
);

// Also those that no documented error leads to by itself, such as those for one field.
test.each(Object.entries(clerkLocales))(
  'every text of %s is filled in as i18next fills it in',
  async (locale, source) => {
    const { errors: own } = readMessages(await loadLocale(source));
    const texts = { ...(locale === 'en' && developer.errors), ...own };
    const i18n = await i18nextWith(locale, texts);
    for (const [key, text = ''] of Object.entries(texts)) {
      const { names, plain } = compileMessage(text);
      const replace = Object.fromEntries(names.map((name) => [name, `‹$t(x) {{${name}}} & <b>›`]));
      expect(plain).toBe(true);
      expect(fillMessage(compileMessage(text), (name) => replace[name])).toBe(
        i18n.t(key, { replace } as never),
      );
    }
  },
);
