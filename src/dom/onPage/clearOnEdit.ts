import type { ComponentPropsWithoutRef, SyntheticEvent } from 'react';
import type { ErrorStore } from '../../form/errorStore.ts';

type Handlers = Pick<
  ComponentPropsWithoutRef<'div'>,
  'onInput' | 'onChange' | 'onCompositionStart' | 'onCompositionEnd'
>;

/**
 * Handlers for the element around a field. They clear its errors when a person edits its value, and
 * call the app's own handlers too.
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
    store.kit?.clearEdited(store, event, name);
  };
  return {
    onInput: onEvent,
    onChange: onEvent,
    // Without errors, as when a form mounts, no handlers are needed.
    ...(invalid && { onCompositionStart: onEvent, onCompositionEnd: onEvent }),
  };
}
