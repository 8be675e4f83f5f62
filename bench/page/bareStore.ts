import { useMemo, useSyncExternalStore } from 'react';

/** A store of texts by name, and nothing else. */
export interface BareStore {
  readonly read: (name: string) => string | undefined;
  readonly subscribe: (name: string, listener: () => void) => () => void;
  readonly set: (name: string, text: string | undefined) => void;
}

/** Makes an empty store. */
export function createBareStore(): BareStore {
  const texts = new Map<string, string | undefined>();
  const listeners = new Map<string, () => void>();
  return {
    read: (name) => texts.get(name),
    subscribe(name, listener) {
      listeners.set(name, listener);
      return () => {
        listeners.delete(name);
      };
    },
    set(name, text) {
      texts.set(name, text);
      listeners.get(name)?.();
    },
  };
}

/** The text of one field: a subscription, and no context. */
export function useBareText(store: BareStore, name: string): string | undefined {
  const source = useMemo(
    () => ({
      read: () => store.read(name),
      subscribe: (listener: () => void) => store.subscribe(name, listener),
    }),
    [store, name],
  );
  return useSyncExternalStore(source.subscribe, source.read, source.read);
}
