import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { FieldSlot } from '../../form/errorState.ts';
import type { ErrorStore } from '../../form/errorStore.ts';
import { documentOrder } from '../../page/documentOrder.ts';
import { valuesIn } from '../../page/edits.ts';
import { isInUse, type Whereabouts, whereabouts } from '../../page/focusInUse.ts';
import { inputNamed } from '../../page/inputNamed.ts';
import { isVisible } from '../../page/isVisible.ts';
import { fieldAround, focusField } from './focusField.ts';

/**
 * Clears the errors of fields whose values have changed after an action of the person. Most selects
 * of component libraries change a hidden input and send no event. Their lists may stand elsewhere
 * in the document.
 */
function clearChosen(store: ErrorStore, { isComposing, keyCode }: KeyboardEvent): void {
  // Characters are being composed, or are about to be.
  if (isComposing || keyCode === 229) return;
  const failure = store.state.get('failure');
  for (const slot of store.state.keys()) {
    const part = slot[0] === '-' && fieldAround(store, slot as FieldSlot);
    if (!part) continue;
    const before = valuesIn(part);
    setTimeout(() => {
      // The app may empty a form after a submit. That does not clear a new error.
      if (store.state.get('failure') === failure && valuesIn(part) !== before)
        store.clearField(slot.slice(1));
    });
  }
}

/**
 * Moves the focus after a failure: to this element if it is a summary, else to the first field.
 * Clears the errors when the person resets the form, and those of a field when the person chooses
 * in it.
 *
 * @param region the element that shows the errors.
 * @returns the function that stops it.
 */
function follow(store: ErrorStore, region: HTMLElement, isSummary: boolean): () => void {
  const root = region.closest('form') ?? document;
  let begun: Whereabouts | undefined;
  const onSubmit = () => {
    begun = whereabouts(region);
  };
  // A `reset` event does not show whether a script, such as React, has caused it.
  const onClick = (event: Event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[type=reset]');
    if (button?.form === root && !event.defaultPrevented) store.show(null);
  };
  const page = {
    root: region.getRootNode() as Document | ShadowRoot,
    mayFocus: () => !isInUse(whereabouts(region), begun),
    inputNamed: inputNamed.bind(null, root),
    isVisible,
    documentOrder,
  };
  // The form may be disabled until its action has ended.
  const observer = new MutationObserver(() => moveFocus());
  const moveFocus = () => {
    const target = store.focusDue;
    observer.disconnect();
    if (!target || (target === 'all') !== isSummary || !page.mayFocus()) return;
    if (target === 'all') region.focus();
    if (target === 'all' || focusField(store, target, region)) store.focusDue = undefined;
    else observer.observe(page.root, { subtree: true, attributeFilter: ['disabled'] });
  };
  store.page = page;
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener('submit', onSubmit, { capture: true, signal });
  root.addEventListener('click', onClick, { signal });
  for (const type of ['pointerup', 'click', 'keydown', 'keyup'])
    region.ownerDocument.addEventListener(
      type,
      (event) => clearChosen(store, event as KeyboardEvent),
      { capture: true, signal },
    );
  // After React has rendered the change.
  const onChange = () => queueMicrotask(moveFocus);
  const stop = store.subscribe('failure', { onChange });
  return () => {
    stop();
    observer.disconnect();
    listening.abort();
    if (store.page === page) store.page = undefined;
  };
}

/**
 * What a form does on the page besides showing errors.
 *
 * @returns the ref for the element that shows errors.
 */
export function useFormOnPage(
  store: ErrorStore,
  ref: Ref<HTMLDivElement>,
  isSummary: boolean,
): RefObject<HTMLDivElement | null> {
  const region = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => region.current as HTMLDivElement);
  useEffect(() => follow(store, region.current ?? document.body, isSummary), [store]);
  return region;
}
