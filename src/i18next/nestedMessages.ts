import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { NESTED } from '../words/compileMessage.ts';
import type { I18nLike } from './i18nLike.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Whether a message can nest others with such values: not where a value, which may be the server's text, looks
 * like a nested message. Older versions of i18next nest it inside a nested message, newer ones nest nothing.
 */
export const canNest = (values: Readonly<Record<string, unknown>>): boolean =>
  !Object.values(values).some((value) => `${value}`.includes('$t('));

/**
 * The first message that one of the app's nests, however deep, and that is not there: i18next would show
 * its key, in older versions even where the text gives a default. Undefined where all are there.
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
    // Asked first, because i18next reports to the app what it is asked for and has not.
    const nested: unknown =
      i18n.exists?.(key, options) && i18n.t(key, { ...options, nest: false, returnObjects: true });
    const missing = typeof nested === 'string' ? missingNested(i18n, nested, inherited) : key;
    if (missing) return missing;
  }
  return undefined;
}

const told = new Set<string>();

/** Says in the console, in development only, and once, that one of the app's messages nests nothing. */
export function warnMissing(message: string, missing: string): void {
  try {
    // In these very words, so that a bundler for production leaves all of it out.
    if (process.env.NODE_ENV !== 'production' && !told.has(message + missing)) {
      told.add(message + missing);
      warnInDevelopment(`${message} is not shown: it nests ${missing}, which is not there.`);
    }
  } catch {
    // A browser without a bundler has no `process`.
  }
}
