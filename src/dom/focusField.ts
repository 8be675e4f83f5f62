import type { FieldSlot } from '../form/errorState.ts';
import type { ErrorStore } from '../form/errorStore.ts';
import { focusControl } from '../page/focusControl.ts';

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
  const part = store.elementOf(slot)?.parentElement;
  return focusControl(
    start,
    {
      id: store.latestOf(slot, 'inputId') ?? store.id + slot,
      // That of a `Field`.
      part: part?.matches('[data-invalid]') ? part : undefined,
      isNamed: (input) => store.slotOf(input.getAttribute('name') as string) === slot,
    },
    opens,
  );
}
