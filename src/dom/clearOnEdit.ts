import type { ComponentPropsWithoutRef, SyntheticEvent } from 'react';
import type { ErrorStore } from '../form/errorStore.ts';
import { inputsIn, isEdit } from '../page/edits.ts';

type Handlers = Pick<
  ComponentPropsWithoutRef<'div'>,
  'onInput' | 'onChange' | 'onCompositionStart' | 'onCompositionEnd'
>;

/**
 * Handlers for the element around a field, which clear its errors when a person edits its value. Those
 * that the app has for the element are called as well.
 */
export function clearOnEdit(
  own: Handlers,
  store: ErrorStore,
  name: string,
  invalid: boolean,
): Handlers {
  const onEvent = (event: SyntheticEvent<HTMLElement>) => {
    const handle = {
      input: own.onInput,
      change: own.onChange,
      compositionstart: own.onCompositionStart,
      compositionend: own.onCompositionEnd,
    }[event.type];
    handle?.(event as never);
    const input = event.target as HTMLInputElement;
    if (
      isEdit(event) &&
      (input.value === undefined || inputsIn(event.currentTarget).includes(input))
    )
      store.clearField(name);
  };
  return {
    onInput: onEvent,
    onChange: onEvent,
    // Where there is nothing to clear, as when a form mounts, nothing need be composed.
    ...(invalid && { onCompositionStart: onEvent, onCompositionEnd: onEvent }),
  };
}
