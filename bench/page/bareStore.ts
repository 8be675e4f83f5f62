import { useMemo, useSyncExternalStore } from 'react';

/** A store of texts by name, and nothing else. */
export const bareStore = {
  texts: new Map<string, string>(),
  listeners: new Map<string, () => void>(),
  set(name: string, text: string | undefined) {
    if (text === undefined) bareStore.texts.delete(name);
    else bareStore.texts.set(name, text);
    bareStore.listeners.get(name)?.();
  },
};

/** The text of one field: a subscription, and no context. */
export function useBareText(name: string): string | undefined {
  const source = useMemo(
    () => ({
      read: () => bareStore.texts.get(name),
      subscribe(listener: () => void) {
        bareStore.listeners.set(name, listener);
        return () => {
          bareStore.listeners.delete(name);
        };
      },
    }),
    [name],
  );
  return useSyncExternalStore(source.subscribe, source.read, source.read);
}
