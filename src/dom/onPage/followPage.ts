import type { FieldSlot } from '../../form/errorState.ts';
import type { ErrorStore, FollowedPage } from '../../form/errorStore.ts';
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
    const part = fieldAround(store, slot as FieldSlot);
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
 * Follows the page of a form. Moves the focus after a failure: to `region` if it is a summary, else
 * to the first field. Clears the errors when the person resets the form, and those of a field when
 * the person chooses in it.
 *
 * @param region the element that shows the errors.
 */
export function followPage(
  store: ErrorStore,
  region: HTMLElement,
  isSummary: boolean,
  whenBegun: () => Whereabouts | undefined,
): FollowedPage {
  const form = region.closest('form') ?? document;
  const root = region.getRootNode() as Document | ShadowRoot;
  const listening = new AbortController();
  const { signal } = listening;
  const mayFocus = () => !isInUse(whereabouts(region), whenBegun());
  // The form may be disabled until its action has ended.
  const observer = new MutationObserver(() => moveFocus());
  const moveFocus = () => {
    const target = store.focusDue;
    observer.disconnect();
    if (!target || (target === 'all') !== isSummary || !mayFocus()) return;
    if (target === 'all') region.focus();
    if (target === 'all' || focusField(store, target, region)) store.focusDue = undefined;
    else observer.observe(root, { subtree: true, attributeFilter: ['disabled'] });
  };
  // A `reset` event does not show whether a script, such as React, has caused it.
  const onClick = (event: Event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[type=reset]');
    if (button?.form === form && !event.defaultPrevented) store.show(null);
  };
  // At the root, where the app's own handlers of a click have run.
  root.addEventListener('click', onClick, { signal });
  for (const type of ['pointerup', 'click', 'keydown', 'keyup'])
    region.ownerDocument.addEventListener(
      type,
      (event) => clearChosen(store, event as KeyboardEvent),
      { capture: true, signal },
    );
  return {
    root,
    mayFocus,
    inputNamed: inputNamed.bind(null, form),
    isVisible,
    documentOrder,
    moveFocus,
    stop() {
      observer.disconnect();
      listening.abort();
    },
  };
}
