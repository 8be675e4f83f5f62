import { useMemo, useSyncExternalStore } from 'react';
import type { ClerkFailure } from '../failure/failure.ts';
import type { ErrorStore } from '../form/errorStore.ts';

/** The failure that a form shows. */
export function useFailure(store: ErrorStore): ClerkFailure | undefined {
  const source = useMemo(
    () =>
      [
        (onChange: () => void) => store.subscribe('failure', { onChange }),
        () => store.state.get('failure'),
        () => store.initialState.get('failure'),
      ] as const,
    [store],
  );
  return useSyncExternalStore(...source);
}
