import type { I18nLike } from './i18nLike.ts';

/** Shows whether the messages in a namespace of the app's i18next have changed. */
export interface NamespaceWatch {
  /** A number that grows with each change. */
  version(): number;
  /** Calls back when the namespace may have changed; returns the function that stops it. */
  subscribe(changed: () => void): () => void;
}

/** Watches a namespace of the app. Its backend may bring it long after the first error. */
export function watchNamespace(i18n: I18nLike, namespace: string): NamespaceWatch {
  const bundles = (): unknown[] =>
    (i18n.languages ?? []).map((language) => i18n.getResourceBundle?.(language, namespace));
  let seen = bundles();
  let version = 0;

  return {
    version() {
      const now = bundles();
      if (now.length !== seen.length || now.some((bundle, index) => bundle !== seen[index])) {
        seen = now;
        version++;
      }
      return version;
    },
    subscribe(changed) {
      let store: I18nLike['store'];
      // A single message is added in place: the bundle stays the same object.
      const edited = (_language: string, edited: string): void => {
        if (edited !== namespace) return;
        version++;
        changed();
      };
      const listenToStore = (how: 'on' | 'off'): void => {
        for (const event of ['added', 'removed']) store?.[how]?.(event, edited);
      };
      // An instance that is not initialised yet has no store.
      const initialized = (): void => {
        listenToStore('off');
        store = i18n.store;
        listenToStore('on');
        changed();
      };
      i18n.on?.('loaded', changed);
      i18n.on?.('initialized', initialized);
      store = i18n.store;
      listenToStore('on');
      return () => {
        i18n.off?.('loaded', changed);
        i18n.off?.('initialized', initialized);
        listenToStore('off');
      };
    },
  };
}
