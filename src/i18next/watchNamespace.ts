import type { AppMessages } from './renderByApp.ts';

/** Tells when the messages in a namespace of the app's i18next have changed. */
export interface NamespaceWatch {
  /** Looks whether they have since the last time. */
  look(): void;
  /** Starts or stops listening to the instance. */
  listen(how: 'on' | 'off'): void;
}

/**
 * Watches the namespace of an app, whose backend may bring it long after the first error was
 * shown. Calls `changed` each time that its messages may be others than before.
 */
export function watchNamespace(
  { i18n, namespace }: AppMessages,
  changed: () => void,
): NamespaceWatch {
  const bundles = (): unknown[] =>
    (i18n.languages ?? []).map((language) => i18n.getResourceBundle?.(language, namespace));
  let seen = bundles();
  let store: typeof i18n.store;

  const look = (): void => {
    const now = bundles();
    if (now.length === seen.length && now.every((bundle, index) => bundle === seen[index])) return;
    seen = now;
    changed();
  };
  // A single message is added in place, to the same bundle.
  const edited = (_language: string, edited: string): void => {
    if (edited !== namespace) return;
    seen = bundles();
    changed();
  };
  const listenToStore = (how: 'on' | 'off'): void => {
    for (const event of ['added', 'removed']) store?.[how]?.(event, edited);
  };
  // An instance that is not initialised yet has no store.
  const initialized = (): void => {
    if (store === i18n.store) return;
    listenToStore('off');
    store = i18n.store;
    listenToStore('on');
    look();
  };
  return {
    look,
    listen(how) {
      for (const event of ['loaded', 'languageChanged']) i18n[how]?.(event, look);
      i18n[how]?.('initialized', initialized);
      if (how === 'on') {
        initialized();
        look();
      } else {
        listenToStore('off');
        store = undefined;
      }
    },
  };
}
