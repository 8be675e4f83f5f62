import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import type { ErrorSlot } from '../form/errorState.ts';
import type { ErrorStore } from '../form/errorStore.ts';
import { createFormCore } from '../form/formCore.ts';
import { type ShownErrors, shownErrors } from '../form/shownErrors.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from '../translate/clerkTranslator.ts';

/** What a component needs: the form it belongs to, and the words. */
export interface Connection {
  readonly store: ErrorStore;
  readonly translator: ClerkTranslator;
}

/** What the nearest provider gives. */
export interface Inherited {
  readonly store?: ErrorStore | undefined;
  readonly translator?: ClerkTranslator | undefined;
  /** The options of that translator, which a provider inside adds to. */
  readonly options?: ClerkTranslatorOptions | undefined;
}

/** The form and the words of the components below a provider. */
export const FormContext = createContext<Inherited>({});

/** Logs a component without a form, in development only. */
function warnOrphan(): void {
  // Bundlers look for exactly these words, and leave all of this out in production.
  try {
    if (process.env.NODE_ENV !== 'production')
      console.error(
        '[clerk-error-i18n] A component has no form. Pass form={form}, with form from ' +
          'useClerkError(), or put <ClerkErrorProvider form={form}> around it.',
      );
  } catch {
    // A browser without a bundler has no `process`.
  }
}

/** The words of components without a form. They have no errors, so nothing asks for a word. */
const NO_WORDS = { version: 0, subscribe: () => () => {} } as unknown as ClerkTranslator;

let orphan: ErrorStore | undefined;

/** The form of all components without one. It is always empty. */
function orphanStore(): ErrorStore {
  if (!orphan) {
    warnOrphan();
    orphan = createFormCore('clerk', { decode: undefined } as never, {}).store;
  }
  return orphan;
}

/**
 * The form of a component: its `form` prop, else the form of the nearest provider. The words come
 * from the form's option `translator`, else from the provider, else from the form itself.
 */
export function useConnection(form: LinkedForm | undefined): Connection {
  const inherited = useContext(FormContext);
  const link = form?.link;
  return {
    store: link?.store ?? inherited.store ?? orphanStore(),
    translator: link?.own ?? inherited.translator ?? link?.translator ?? NO_WORDS,
  };
}

/**
 * The errors of a field, of the form, or all of them, in words. Renders again only when those change.
 * Reading a field counts it as shown.
 */
export function useMessages(
  { store, translator }: Connection,
  slot: ErrorSlot,
  inputId?: string,
  errorId?: string,
): ShownErrors {
  const source = useMemo(
    () => shownErrors(store, translator, slot, inputId, errorId),
    [store, translator, slot, inputId, errorId],
  );
  return useSyncExternalStore(...source);
}
