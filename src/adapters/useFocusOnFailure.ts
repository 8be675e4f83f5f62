import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { ErrorStore } from '../form/errorStore.ts';
import type { ErrorMirror } from './errorMirror.ts';
import type { ErrorTarget } from './errorTarget.ts';

/** Where the focus is, and what is typed there. */
type Whereabouts = readonly [element: Element | null, value: string | undefined];

const whereabouts = (): Whereabouts => {
  const { activeElement } = document;
  return [activeElement, (activeElement as HTMLInputElement | null)?.value];
};

/** Whether a person is in an input where the submit did not begin, or has changed that one since. */
const isInUse = ([element, value]: Whereabouts, begun: Whereabouts | undefined): boolean =>
  !!element?.matches('input, select, textarea, [contenteditable]') &&
  !!begun &&
  (element !== begun[0] || value !== begun[1]);

/** The fields as they stand in the document, those without an element last. */
function inDocumentOrder(target: ErrorTarget, names: readonly string[]): readonly string[] {
  const elements = new Map(names.map((name) => [name, target.elementOf(name)]));
  return [...names].sort((one, other) => {
    const [before, after] = [elements.get(one), elements.get(other)];
    if (!before || !after) return Number(!before) - Number(!after);
    return before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function focusFirst(target: ErrorTarget, names: readonly string[]): void {
  const before = document.activeElement;
  for (const name of inDocumentOrder(target, names)) {
    target.focus(name);
    if (document.activeElement !== before || target.elementOf(name) === before) return;
  }
}

/** After a submit has failed, moves the focus to the first field in error, once inputs are enabled. */
export function useFocusOnFailure(store: ErrorStore, mirror: ErrorMirror, target: ErrorTarget) {
  const begun = useRef<Whereabouts>(undefined);
  useEffect(
    () =>
      store.subscribe('pending', {
        onChange: () => {
          if (store.state.get('pending')) begun.current = whereabouts();
        },
      }),
    [store],
  );
  const failure = useSyncExternalStore(
    (onChange) => store.subscribe('failure', { onChange }),
    () => store.state.get('failure'),
    () => store.initialState.get('failure'),
  );
  const handled = useRef(failure);
  useEffect(() => {
    if (target.isSubmitting || failure === handled.current) return;
    handled.current = failure;
    if (failure && !isInUse(whereabouts(), begun.current)) focusFirst(target, mirror.names());
  });
}
