import type { ComponentPropsWithoutRef, SyntheticEvent } from 'react';
import type { ErrorStore } from '../form/errorStore.ts';
import { inputsIn, isEdit, valuesIn } from '../page/edits.ts';

/**
 * By what a person edits an input, and chooses from a list. React sends the latter also from a list
 * that stands elsewhere in the document, and before the component of the list stops them.
 */
const EVENTS = [
  'onInput',
  'onChange',
  'onCompositionStart',
  'onCompositionEnd',
  'onPointerUpCapture',
  'onClickCapture',
  'onKeyDownCapture',
  'onKeyUpCapture',
] as const;

type Handlers = Pick<ComponentPropsWithoutRef<'div'>, (typeof EVENTS)[number]>;

/**
 * Handlers for the element around a field, which clear its errors when a person changes its value.
 * Those that the app has for the element are called as well.
 *
 * Most selects of component libraries change a hidden input and send no event. So what a person does
 * in one counts as an edit if the values are other ones afterwards.
 */
export function clearOnEdit(own: Handlers, store: ErrorStore, name: string) {
  const clear = () => store.clearField(name);
  const onEvent = (event: SyntheticEvent<HTMLElement>) => {
    const { type, target, currentTarget, nativeEvent } = event;
    const input = target as HTMLInputElement;
    if (isEdit(event) && (input.value === undefined || inputsIn(currentTarget).includes(input)))
      return clear();
    // Characters are about to be composed, or are being so.
    if (!/^(p|cl|k)/.test(type) || (nativeEvent as KeyboardEvent).keyCode === 229) return;
    const failure = () => store.state.get('failure');
    const [values, before] = [valuesIn(currentTarget), failure()];
    setTimeout(() => {
      // A form that is sent may be emptied by the app, which says nothing of a new error.
      if (failure() === before && valuesIn(currentTarget) !== values) clear();
    });
  };
  const handlers: Record<string, (event: never) => void> = {};
  for (const name of EVENTS)
    handlers[name] = (event) => {
      own[name]?.(event);
      onEvent(event);
    };
  return handlers as Handlers;
}
