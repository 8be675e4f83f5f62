import { useEffect, useRef, useState } from 'react';
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
  const [, renderAgain] = useState(store.round);
  useEffect(() => {
    let begun: Whereabouts | undefined;
    const page: FormPage = {
      root: document,
      mayFocus: () => !isInUse(whereabouts(document.body), begun),
      inputNamed: inputNamed.bind(null, document),
      isVisible,
      documentOrder,
    };
    // `FormError` listens to failures. So its page counts, as long as it is mounted.
    const stopPending = store.subscribe('pending', {
      findPage: () => page,
      onChange: () => {
        if (store.state.get('pending')) begun = whereabouts(document.body);
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
    };
  }, [store]);
  useEffect(() => {
    if (!isDue.current || target.isSubmitting) return;
    isDue.current = false;
    if (store.page()?.mayFocus()) focusFirst(target, mirror.names());
  });
}
