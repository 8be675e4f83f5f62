import { type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { I18nLike } from '../i18next/i18nLike.ts';
import type {
  ClerkTranslator,
  ClerkTranslatorOptions,
} from '../translate/createClerkTranslator.ts';
import { makeTranslator, useAppI18n } from './defaultTranslator.ts';
import { FormContext, translatorOf } from './formLink.ts';
import type { ClerkFormErrors } from './useClerkError.ts';

/**
 * The props of {@link ClerkErrorProvider}: a translator, or how to make one, and a form. Each of
 * the two comes from an outer provider when left out.
 */
export interface ClerkErrorProviderProps extends ClerkTranslatorOptions {
  /** A translator of the app's own; the options to make one are then ignored. */
  readonly translator?: ClerkTranslator | undefined;
  /** The form that components below belong to. */
  readonly value?: ClerkFormErrors | undefined;
  readonly children?: ReactNode;
}

/**
 * The translator that options ask for, made anew only when their content changes; undefined when
 * they ask for none.
 */
function useProvidedTranslator(
  options: ClerkTranslatorOptions,
  appI18n: I18nLike | undefined,
): ClerkTranslator | undefined {
  const { i18n = appI18n, locale, locales, ...rest } = options;
  const asked = Object.values(options).some((option) => option !== undefined);
  // Languages are told apart by their tags: loaders written inline are new at each render.
  const content = JSON.stringify([asked, locale === undefined, Object.keys(locales ?? {}), rest]);
  // Another language is no other translator: it keeps its messages until the new ones are there.
  const translator = useMemo(
    () => (asked ? makeTranslator({ ...options, i18n }) : undefined),
    [i18n, content],
  );
  useEffect(() => {
    if (locale) void translator?.setLocale(locale);
  }, [translator, locale]);
  return translator;
}

/**
 * Gives the components below it their form, their words, or both. Options may be written inline:
 * a translator is made anew only when their content changes. Without options, messages follow the
 * app's react-i18next, else they are English.
 *
 * Options inside another provider replace all of its options: its `locale` and its `overrides` are
 * not added to. Inside a provider that gives words, a form needs `value` only.
 *
 * @example
 * <ClerkErrorProvider value={clerk} locale="de">
 *   <Field name="password" label="Passwort"><input type="password" /></Field>
 * </ClerkErrorProvider>
 */
export function ClerkErrorProvider({
  children,
  value,
  translator,
  ...options
}: ClerkErrorProviderProps): ReactNode {
  const outer = useContext(FormContext);
  const i18n = useAppI18n();
  const provided = useProvidedTranslator(translator ? {} : options, i18n);
  const link = value?.link;
  const words = translator ?? provided ?? translatorOf(link, outer, i18n);
  const store = link?.store ?? outer.store;
  const context = useMemo(() => ({ store, translator: words }), [store, words]);
  return <FormContext.Provider value={context}>{children}</FormContext.Provider>;
}
