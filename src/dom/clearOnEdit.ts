import type { ComponentPropsWithoutRef, SyntheticEvent } from 'react';
import type { ErrorStore } from '../form/errorStore.ts';
import { inputsIn, isEdit } from '../page/edits.ts';

/** By what a person edits an input. */
const EVENTS = ['onInput', 'onChange', 'onCompositionStart', 'onCompositionEnd'] as const;

type Handlers = Pick<ComponentPropsWithoutRef<'div'>, (typeof EVENTS)[number]>;

/**
 * Handlers for the element around a field, which clear its errors when a person edits its value. Those
 * that the app has for the element are called as well.
 */
export function clearOnEdit(own: Handlers, store: ErrorStore, name: string) {
  const onEvent = (event: SyntheticEvent<HTMLElement>) => {
    const input = event.target as HTMLInputElement;
    if (
      isEdit(event) &&
      (input.value === undefined || inputsIn(event.currentTarget).includes(input))
    )
      store.clearField(name);
  };
  const handlers: Record<string, (event: never) => void> = {};
  for (const name of EVENTS) {
    const ownHandler = own[name];
    handlers[name] = ownHandler
      ? (event) => {
          ownHandler(event);
          onEvent(event);
        }
      : onEvent;
  }
  return handlers as Handlers;
}
