import { useCallback, useEffect, useRef, useState } from 'react';
import type { ErrorStore, FormPage } from '../form/errorStore.ts';
import { documentOrder } from '../page/documentOrder.ts';
import { isInUse, type Whereabouts, whereabouts } from '../page/focusInUse.ts';
import { inputNamed } from '../page/inputNamed.ts';
import { isVisible } from '../page/isVisible.ts';
import type { ErrorMirror } from './errorMirror.ts';
import type { ErrorTarget } from './errorTarget.ts';

function focusFirst(target: ErrorTarget, names: readonly string[]): void {
  const before = document.activeElement;
  const fields = names.map((name) => ({ name, element: target.elementOf(name) }));
  fields.sort((one, other) => documentOrder(one.element, other.element));
  for (const { name, element } of fields) {
    target.focus(name);
    if (document.activeElement !== before || element === before) return;
  }
}

/**
 * After a submit has failed, moves the focus to the first field in error, once inputs are enabled.
 * Where the form has a summary, that gets the focus.
 */
export function useFocusOnFailure(store: ErrorStore, mirror: ErrorMirror, target: ErrorTarget) {
  const isDue = useRef(false);
  const begun = useRef<Whereabouts>(undefined);
  const [, renderAgain] = useState(store.round);
  const find = useCallback(
    (): FormPage => ({
      root: document,
      mayFocus: () => !isInUse(whereabouts(document.body), begun.current),
      inputNamed: inputNamed.bind(null, document),
      isVisible,
      documentOrder,
    }),
    [],
  );
  useEffect(() => {
    const stopPending = store.subscribe('pending', {
      onChange: () => {
        if (store.state.get('pending')) begun.current = whereabouts(document.body);
      },
    });
    const stopFailure = store.subscribe('failure', {
      onChange: () => {
        isDue.current = !!store.focusDue && store.focusDue !== 'all';
        if (!isDue.current) return;
        // Otherwise `FormError` would move it, too. It knows less about where fields are.
        store.focusDue = undefined;
        // So the effect below finds inputs as they are after the failure.
        renderAgain(store.round);
      },
    });
    return () => {
      stopPending();
      stopFailure();
      if (store.findPage === find) store.findPage = undefined;
    };
  }, [store, find]);
  useEffect(() => {
    // `FormError` has a page of its own, as long as it is mounted.
    store.findPage ??= find;
    if (!isDue.current || target.isSubmitting) return;
    isDue.current = false;
    if (store.findPage?.()?.mayFocus()) focusFirst(target, mirror.names());
  });
}
