import { type ReactNode, useContext } from 'react';
import type { I18nLike } from '../../i18next/i18nLike.ts';
import { BoundProvider, type ProviderProps } from '../../react/BoundProvider.tsx';
import { FormContext } from '../../react/formLink.ts';
import type { ClerkTranslatorOptions } from '../../translate/clerkTranslator.ts';
import { binding, sourceOf, useAppI18n, wordsOf } from './binding.ts';

/** How {@link ClerkErrorProvider} makes a translator. Every option may be left out. */
export interface ClerkErrorProviderOptions extends Omit<ClerkTranslatorOptions, 'app'> {
  /** The app's i18next, where it is not the one of react-i18next. */
  readonly i18n?: I18nLike | undefined;
  /**
   * A namespace of the app's i18next whose messages win over all others, such as
   * `{ "errors": { "form_password_pwned": "…" } }`. More in `fromI18next`.
   */
  readonly namespace?: string | undefined;
}

/**
 * The props of {@link ClerkErrorProvider}: a form, and a translator or the options to make one. What
 * is left out comes from an outer provider.
 */
export type ClerkErrorProviderProps = ProviderProps<ClerkErrorProviderOptions>;

/**
 * Gives the components below it their form, their words, or both. Options may be written inline: a
 * translator is made anew only when their content changes. Without options, messages follow the
 * app's react-i18next, else they are English.
 *
 * Options inside another provider add to those of the outer one: each replaces the outer one of its
 * name, and overrides add up.
 *
 * @example
 * <ClerkErrorProvider form={form} locale="de">
 *   <Field name="password" label="Passwort"><input type="password" /></Field>
 * </ClerkErrorProvider>
 */
export function ClerkErrorProvider(props: ClerkErrorProviderProps): ReactNode {
  const { children, form, translator, i18n, namespace, ...options } = props;
  const appI18n = useAppI18n();
  // An outer provider may have the options that are left out here.
  const outer = sourceOf(useContext(FormContext).options?.app);
  const instance = i18n ?? outer?.i18n ?? appI18n;
  const app =
    (i18n || namespace) && instance ? wordsOf(instance, namespace ?? outer?.namespace) : undefined;
  return (
    <BoundProvider
      binding={binding}
      form={form}
      translator={translator}
      options={{ ...options, app }}
    >
      {children}
    </BoundProvider>
  );
}
