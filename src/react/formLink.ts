import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ErrorSlot } from '../form/errorState.ts';
import type { ErrorStore } from '../form/errorStore.ts';
import { messageSource, type ShownErrors } from '../form/messageSource.tsx';
import { watchErrors } from '../form/watchErrors.ts';
import type { I18nLike } from '../i18next/i18nLike.ts';
import type { ClerkTranslator } from '../translate/createClerkTranslator.ts';
import { defaultTranslator } from './defaultTranslator.ts';
import type { ClerkFormErrors } from './useClerkError.ts';

/** What components need: the form they belong to, and the words. */
export interface FormLink {
  readonly store: ErrorStore;
  readonly translator: ClerkTranslator;
}

/** The part of {@link ClerkFormErrors} that is for components alone. */
export interface OwnFormLink extends FormLink {
  /** The translator that the hook was told to use. */
  readonly own: ClerkTranslator | undefined;
}

/** What the nearest provider gives. */
interface Inherited {
  readonly store?: ErrorStore | undefined;
  readonly translator?: ClerkTranslator;
}
export const FormContext = createContext<Inherited>({});

/** The form of all components without one: it shows nothing. */
let orphan: ErrorStore | undefined;

/** Tells the developer of a component without a form. */
function warnOrphan(): void {
  // As in reportFailure.ts: only in development, and only where there is a `process`.
  try {
    if (process.env.NODE_ENV !== 'production')
      console.error(
        '[clerk-error-i18n] A component has no form. Pass errors={clerk}, with clerk from ' +
          'useClerkError(), or put <ClerkErrorProvider value={clerk}> around it.',
      );
  } catch {}
}

/**
 * The words of a component: those that its form was told to use, those of the nearest provider, the
 * form's own, or those for the app's i18next.
 */
export const translatorOf = (
  link: OwnFormLink | undefined,
  inherited: Inherited,
  i18n?: I18nLike,
): ClerkTranslator =>
  link?.own ?? inherited.translator ?? link?.translator ?? defaultTranslator(i18n);

/** The form of a component: that of its `errors` prop, else that of the nearest provider. */
export function useFormLink(errors: ClerkFormErrors | undefined): FormLink {
  const inherited = useContext(FormContext);
  const link = errors?.link;
  let store = link?.store ?? inherited.store ?? orphan;
  if (!store) {
    warnOrphan();
    orphan = watchErrors('clerk', {}).store;
    store = orphan;
  }
  return { store, translator: translatorOf(link, inherited) };
}

/**
 * The errors of a field, of the form, or all of them, in words; renders again only when those
 * change. Reading a field counts it as shown.
 */
export function useMessages(
  { store, translator }: FormLink,
  slot: ErrorSlot,
  inputId?: string,
  elementId?: string,
): ShownErrors {
  const source = useMemo(
    () => messageSource(store, translator, slot, inputId, elementId),
    [store, translator, slot, inputId, elementId],
  );
  return useSyncExternalStore(...source);
}
