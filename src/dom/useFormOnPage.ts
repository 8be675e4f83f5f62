import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { ErrorStore } from '../form/errorStore.ts';
import { takesFocus } from '../page/focusControl.ts';
import { isInUse, type Whereabouts, whereabouts } from '../page/focusInUse.ts';
import { useFailure } from '../react/useFailure.ts';
import { focusField } from './focusField.ts';

/** Notes where the person is when a submit begins, and clears the errors when the person resets the form. */
function listen(store: ErrorStore, region: Element): () => void {
  const root = region.closest('form') ?? document;
  let begun: Whereabouts | undefined;
  const onSubmit = () => {
    begun = whereabouts(region);
  };
  // Of a `reset` event nobody knows whether a script, such as React, has caused it.
  const onClick = (event: Event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[type=reset]');
    if (button?.form === root && !event.defaultPrevented) store.show(null);
  };
  const page = {
    root: region.getRootNode() as Document | ShadowRoot,
    mayFocus: () => !isInUse(whereabouts(region), begun),
  };
  store.page = page;
  root.addEventListener('submit', onSubmit, true);
  root.addEventListener('click', onClick);
  return () => {
    root.removeEventListener('submit', onSubmit, true);
    root.removeEventListener('click', onClick);
    if (store.page === page) store.page = undefined;
  };
}

/** Moves the focus where it is due: to the summary itself, or to a field. */
function moveFocus(store: ErrorStore, region: HTMLElement, isSummary: boolean) {
  const target = store.focusDue;
  if (!target || (target === 'all') !== isSummary) return undefined;
  store.focusDue = undefined;
  const move = () =>
    store.page?.mayFocus() &&
    (target === 'all' ? takesFocus(region) : focusField(store, target, region));
  if (move()) return undefined;
  // The form may be disabled until its action has ended.
  const observer = new MutationObserver(() => move() && observer.disconnect());
  observer.observe(region.getRootNode(), { subtree: true, attributeFilter: ['disabled'] });
  return () => observer.disconnect();
}

/**
 * What a form does on the page besides showing errors: moves the focus when a failure arrives, and
 * clears the errors when a person resets it.
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
  const failure = useFailure(store);
  const onPage = (act: typeof moveFocus) => act(store, region.current ?? document.body, isSummary);
  useEffect(() => onPage(listen), [store]);
  useEffect(() => onPage(moveFocus), [failure]);
  return region;
}
