import { useContext } from 'react';
import { getI18n, I18nContext } from 'react-i18next';
import { fromI18next } from '../../i18next/fromI18next.ts';
import type { I18nLike } from '../../i18next/i18nLike.ts';
import type { Binding } from '../../react/binding.ts';
import type { AppWords } from '../../translate/appWords.ts';
import { clerkLocales } from '../../words/generated/index.ts';
import { eagerEngine } from '../eagerEngine.ts';

/** Where the words of an app come from. */
interface AppSource {
  readonly i18n: I18nLike;
  readonly namespace: string | undefined;
}

const known = new WeakMap<I18nLike, Map<string | undefined, AppWords>>();
const sources = new WeakMap<AppWords, AppSource>();

/**
 * The words of an i18next instance. It is the same object each time, so one translator follows it.
 */
export function wordsOf(i18n: I18nLike, namespace?: string): AppWords {
  const byNamespace = known.get(i18n) ?? new Map<string | undefined, AppWords>();
  known.set(i18n, byNamespace);
  const words = byNamespace.get(namespace) ?? fromI18next(i18n, { namespace });
  byNamespace.set(namespace, words);
  sources.set(words, { i18n, namespace });
  return words;
}

/** What {@link wordsOf} was given for these words. */
export const sourceOf = (words: AppWords | undefined): AppSource | undefined =>
  words && sources.get(words);

/** The i18next instance that react-i18next would use here, if there is one. */
export function useAppI18n(): I18nLike | undefined {
  return useContext(I18nContext)?.i18n ?? getI18n();
}

/** Follows react-i18next, and brings all languages as chunks of their own. */
export const binding: Binding = {
  engine: eagerEngine,
  // On a server, a language that loads late would be there for some requests only, while every
  // browser begins in English. So a server has only the languages that the app gives.
  locales: typeof document === 'undefined' ? undefined : clerkLocales,
  useAppWords() {
    const i18n = useAppI18n();
    return i18n && wordsOf(i18n);
  },
};
