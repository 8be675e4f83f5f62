import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from '../translate/clerkTranslator.ts';
import { type Binding, defaultTranslator, makeTranslator } from './binding.ts';
import { FormContext } from './formLink.ts';
import { mergeOptions, sameOptions } from './providerOptions.ts';

/** The options to make a translator. None may stand beside a translator. */
type NoOptions<Options> = { readonly [Name in keyof Options]?: undefined };

/** What a provider gives: a form, and words. The words are a translator, or how to make one. */
export type ProviderProps<Options> = {
  /** The form that components below belong to; that of an outer provider when left out. */
  readonly form?: LinkedForm | undefined;
  readonly children?: ReactNode;
} & (
  | ({
      /** A translator of the app's own. It cannot stand beside options to make one. */
      readonly translator: ClerkTranslator;
    } & NoOptions<Options>)
  | ({ readonly translator?: undefined } & Options)
);

interface BoundProviderProps {
  readonly binding: Binding;
  readonly form: LinkedForm | undefined;
  readonly translator: ClerkTranslator | undefined;
  readonly options: ClerkTranslatorOptions;
  readonly children: ReactNode;
}

/** The same object for as long as it asks for the same translator. */
function useStable(options: ClerkTranslatorOptions): ClerkTranslatorOptions {
  const last = useRef(options);
  if (!sameOptions(last.current, options)) last.current = options;
  return last.current;
}

/** The translator that options ask for; undefined where they ask for none. */
function useMadeTranslator(
  binding: Binding,
  { locale, ...rest }: ClerkTranslatorOptions,
  isAsked: boolean,
): ClerkTranslator | undefined {
  const asked = useStable(rest);
  const hasLocale = locale !== undefined;
  // Another language is no other translator: it keeps its messages until the new ones are there.
  const translator = useMemo(
    () => (isAsked ? makeTranslator(binding, { ...asked, locale }) : undefined),
    [binding, isAsked, asked, hasLocale],
  );
  useEffect(() => {
    if (locale) void translator?.setLocale(locale);
  }, [translator, locale]);
  return translator;
}

/**
 * Gives the components below it their form, their words, or both: what `ClerkErrorProvider` does.
 * Options inside another provider add to those of the outer one.
 */
export function BoundProvider({
  binding,
  form,
  translator,
  options,
  children,
}: BoundProviderProps): ReactNode {
  const outer = useContext(FormContext);
  const app = binding.useAppWords();
  const isAsked = !translator && Object.values(options).some((option) => option !== undefined);
  const merged = useStable(mergeOptions(outer.options ?? {}, options));
  // Each provider may have another i18n instance around it.
  const made = useMadeTranslator(binding, { ...merged, app: merged.app ?? app }, isAsked);
  const link = form?.link;
  const store = link?.store ?? outer.store;
  const words =
    translator ??
    made ??
    link?.own ??
    outer.translator ??
    link?.translator ??
    defaultTranslator(binding, app);
  const context = useMemo(
    () => ({ store, translator: words, options: merged }),
    [store, words, merged],
  );
  return <FormContext.Provider value={context}>{children}</FormContext.Provider>;
}
