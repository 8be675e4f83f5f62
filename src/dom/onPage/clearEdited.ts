import type { ErrorStore } from '../../form/errorStore.ts';
import { inputsIn, isEdit, type PageEvent } from '../../page/edits.ts';

/**
 * Clears the errors of a field if an event shows that a person has edited its value.
 *
 * @param name the field in whose element the event arrived. Without it, the event arrived at the
 * form, and the name of the input is that of the field.
 */
export function clearEdited(store: ErrorStore, event: PageEvent, name?: string): void {
  const input = event.target as HTMLInputElement;
  const isOwn = (): boolean =>
    name === undefined ||
    input.value === undefined ||
    inputsIn(event.currentTarget as Element).includes(input);
  if (isEdit(event) && isOwn()) store.clearField(name ?? input.name ?? '');
}
