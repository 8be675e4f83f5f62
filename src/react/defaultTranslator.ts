import { useContext } from 'react';
import { getI18n, I18nContext } from 'react-i18next';
import type { I18nLike } from '../i18next/i18nLike.ts';
import {
  type ClerkTranslator,
  type ClerkTranslatorOptions,
  createClerkTranslator,
} from '../translate/createClerkTranslator.ts';
import { clerkLocales } from '../words/generated/index.ts';

// On a server a language that loads late would be there for some requests and not for others, while
// every browser begins in English: there, languages are those that the app gives.
const builtIn = typeof document === 'undefined' ? undefined : clerkLocales;

/** A translator with the languages that the library brings, unless the app names its own. */
export const makeTranslator = (options: ClerkTranslatorOptions): ClerkTranslator =>
  createClerkTranslator({ ...options, locales: options.locales ?? builtIn });

const translators = new WeakMap<object, ClerkTranslator>();

/** The i18next instance that react-i18next would use here, if there is one. */
export function useAppI18n(): I18nLike | undefined {
  return useContext(I18nContext)?.i18n ?? getI18n();
}

/** The one translator that follows an i18next instance; an English one without an instance. */
export function defaultTranslator(i18n: I18nLike | undefined): ClerkTranslator {
  // The map itself stands for no instance.
  const key = i18n ?? translators;
  const translator = translators.get(key) ?? makeTranslator({ i18n });
  translators.set(key, translator);
  return translator;
}
