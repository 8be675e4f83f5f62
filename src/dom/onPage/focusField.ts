import type { FieldSlot } from '../../form/errorState.ts';
import type { ErrorStore } from '../../form/errorStore.ts';
import { focusControl } from '../../page/focusControl.ts';

/** The element of the `Field` that shows the errors of a field, if one does. */
export function fieldAround(store: ErrorStore, slot: FieldSlot): Element | null | undefined {
  const part = store.elementOf(slot)?.parentElement;
  return part?.matches('[data-invalid]') ? part : undefined;
}

/**
 * Focuses the control of a field.
 *
 * @param start where the search for an input that no component has wired begins.
 * @param opens whether parts of the page that hide the control are opened.
 * @returns false while nothing takes the focus.
 */
export function focusField(
  store: ErrorStore,
  slot: FieldSlot,
  start: Element,
  opens?: boolean,
): boolean {
  return focusControl(
    start,
    {
      id: store.latestOf(slot, 'inputId') ?? store.id + slot,
      part: fieldAround(store, slot),
      isNamed: (input) => store.slotOf(input.getAttribute('name') as string) === slot,
    },
    opens,
  );
}
