import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { ErrorStore, FollowedPage } from '../../form/errorStore.ts';
import { type Whereabouts, whereabouts } from '../../page/focusInUse.ts';

/**
 * Connects a form with its page. Until something has failed, only the start of a submit counts:
 * whoever has moved on since then keeps the focus.
 *
 * @param region the element that shows the errors.
 * @returns the function that stops it.
 */
function connect(store: ErrorStore, region: Element, isSummary: boolean): () => void {
  let begun: Whereabouts | undefined;
  let page: FollowedPage | undefined;
  const form = region.closest('form') ?? document;
  const onSubmit = () => {
    begun = whereabouts(region);
  };
  const find = () => {
    page ??= store.kit?.follow(store, region, isSummary, () => begun);
    return page;
  };
  form.addEventListener('submit', onSubmit, true);
  // React renders the change in a microtask. The focus moves after the words have come.
  const onChange = () => queueMicrotask(() => queueMicrotask(() => find()?.moveFocus()));
  const stop = store.subscribe('failure', { onChange, findPage: find });
  let isThere = true;
  // Errors that were there before the element. What they need may still load.
  if (store.state.has('failure')) void store.prepare().then(() => isThere && find());
  return () => {
    isThere = false;
    stop();
    page?.stop();
    form.removeEventListener('submit', onSubmit, true);
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
  useEffect(() => connect(store, region.current ?? document.body, isSummary), [store]);
  return region;
}
