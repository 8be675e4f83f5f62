import { useEffect, useInsertionEffect, useMemo, useRef } from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import type { ErrorStore } from '../form/errorStore.ts';
import { useConnection } from '../react/formLink.ts';
import { createErrorMirror, type ErrorMirror } from './errorMirror.ts';
import type { ErrorTarget } from './errorTarget.ts';
import { useFocusOnFailure } from './useFocusOnFailure.ts';

/** Shows the errors of a form in a form library, and moves the focus to the first field in error. */
export function useErrorTarget(
  clerk: LinkedForm,
  target: ErrorTarget,
): { readonly store: ErrorStore; readonly mirror: ErrorMirror } {
  const { store, translator } = useConnection(clerk);
  const latest = useRef(target);
  useInsertionEffect(() => {
    latest.current = target;
  });
  const mirror = useMemo(
    () => createErrorMirror(store, translator, () => latest.current),
    [store, translator],
  );
  useEffect(() => mirror.start(), [mirror]);
  // Fields may have come or gone.
  useEffect(() => mirror.update());
  useFocusOnFailure(store, mirror, target);
  return { store, mirror };
}
