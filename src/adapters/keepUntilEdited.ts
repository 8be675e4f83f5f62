import type { ErrorStore } from '../form/errorStore.ts';
import type { ErrorMirror } from './errorMirror.ts';

/**
 * For form libraries that drop errors whenever they validate, such as when a person leaves a field.
 * The errors of a field that was edited go. Those of other fields come back, unless a submit is under
 * way.
 */
export function keepUntilEdited(
  store: ErrorStore,
  mirror: ErrorMirror,
  isEdited: (name: string) => boolean,
  isSubmitting: boolean,
): void {
  for (const name of mirror.names()) if (isEdited(name)) store.clearField(name);
  if (!isSubmitting) mirror.update(true);
}
