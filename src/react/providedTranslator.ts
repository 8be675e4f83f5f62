import { useEffect, useMemo } from 'react';
import type {
  ClerkTranslator,
  ClerkTranslatorOptions,
} from '../translate/createClerkTranslator.ts';
import type { I18nLike } from '../translate/i18nLike.ts';
import { makeTranslator } from './defaultTranslator.ts';

/**
 * The translator that options ask for, made anew only when their content changes; undefined when
 * they ask for none.
 */
export function useProvidedTranslator(
  options: ClerkTranslatorOptions,
  appI18n: I18nLike | undefined,
): ClerkTranslator | undefined {
  const { i18n = appI18n, locale, locales, ...rest } = options;
  const asked = Object.values(options).some((option) => option !== undefined);
  // Languages are told apart by their tags: loaders written inline are new at each render.
  const content = JSON.stringify([asked, locale === undefined, Object.keys(locales ?? {}), rest]);
  // Another language is no other translator: it keeps its messages until the new ones are there.
  const translator = useMemo(
    () => (asked ? makeTranslator({ i18n, locale, locales, ...rest }) : undefined),
    [i18n, content],
  );
  useEffect(() => {
    if (locale) void translator?.setLocale(locale);
  }, [translator, locale]);
  return translator;
}
