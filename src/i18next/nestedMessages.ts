import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { NESTED } from '../words/compileMessage.ts';
import type { I18nLike } from './i18nLike.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Whether a message with these values may nest others. A value may be the server's text, so none
 * may look like a nested message. Older versions of i18next would nest it; newer ones would then
 * nest nothing.
 */
export const canNest = (values: Readonly<Record<string, unknown>>): boolean =>
  !Object.values(values).some((value) => `${value}`.includes('$t('));

/**
 * The key of the first missing message that a message of the app nests, at any depth. Undefined
 * when all are there. i18next would show this key; older versions do so even where the text gives a
 * default.
 *
 * @param text with its values, and with nothing nested yet.
 * @param inherited the options that i18next looks nested messages up with.
 */
export function missingNested(
  i18n: I18nLike,
  text: string,
  inherited: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const [, key = '', own = '{}'] of text.matchAll(NESTED)) {
    const options = { ...inherited, ...JSON.parse(own.replaceAll("'", '"')) };
    // Checked first, because i18next reports each missing key to the app.
    const nested: unknown =
      i18n.exists?.(key, options) && i18n.t(key, { ...options, nest: false, returnObjects: true });
    const missing = typeof nested === 'string' ? missingNested(i18n, nested, inherited) : key;
    if (missing) return missing;
  }
  return undefined;
}

const told = new Set<string>();

/** Logs once, in development only, that a message of the app nests a missing one. */
export function warnMissing(message: string, missing: string): void {
  try {
    // Bundlers look for exactly these words, and leave all of this out in production.
    if (process.env.NODE_ENV !== 'production' && !told.has(message + missing)) {
      told.add(message + missing);
      warnInDevelopment(`${message} is not shown: it nests ${missing}, which is not there.`);
    }
  } catch {
    // A browser without a bundler has no `process`.
  }
}
