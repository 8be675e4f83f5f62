import type { ReactNode } from 'react';
import { BoundProvider, type ProviderProps } from '../../react/BoundProvider.tsx';
import type { ClerkTranslatorOptions } from '../../translate/clerkTranslator.ts';
import { binding } from './binding.ts';

/** How {@link ClerkErrorProvider} makes a translator. Every option may be left out. */
export type ClerkErrorProviderOptions = ClerkTranslatorOptions;

/**
 * The props of {@link ClerkErrorProvider}: a form, and a translator or the options to make one. What
 * is left out comes from an outer provider.
 */
export type ClerkErrorProviderProps = ProviderProps<ClerkErrorProviderOptions>;

/**
 * Gives the components below it their form, their words, or both. It knows all languages of the
 * library, each as a chunk of its own. `locales` replaces that list. The language is `locale`, else
 * that of `<html lang>`, also after it has changed. A server knows only `locale`. Give it where a page
 * comes with errors.
 *
 * Options may be written inline. Only changed content makes a new translator. Options inside another
 * provider add to those of the outer one. Each replaces the outer option of its name, and overrides
 * add up.
 *
 * @example
 * <ClerkErrorProvider form={form} locale="de">
 *   <Field name="password" label="Passwort"><input type="password" /></Field>
 * </ClerkErrorProvider>
 */
export function ClerkErrorProvider(props: ClerkErrorProviderProps): ReactNode {
  const { children, form, translator, ...options } = props;
  return (
    <BoundProvider binding={binding} form={form} translator={translator} options={options}>
      {children}
    </BoundProvider>
  );
}
