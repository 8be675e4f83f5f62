import type { ComponentPropsWithoutRef, SyntheticEvent } from 'react';
import type { ErrorStore } from '../form/errorStore.ts';
import { isAid, isEdit, valuesIn } from '../page/edits.ts';

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
export function clearOnEdit(own: Handlers, inputId: string, store: ErrorStore, name: string) {
  const onEvent = (event: SyntheticEvent<HTMLElement>) => {
    const { target, currentTarget, nativeEvent } = event;
    const control = () => currentTarget.querySelector(`[id=${JSON.stringify(inputId)}]`);
    const clear = () => store.clearField(name);
    if (isEdit(event) && !isAid(target as Element, control())) return clear();
    // Characters are about to be composed, or are being so.
    if (!/^(p|cl|k)/.test(event.type) || (nativeEvent as KeyboardEvent).keyCode === 229) return;
    const read = () => valuesIn(currentTarget, control());
    const [before, failure] = [read(), store.state.get('failure')];
    setTimeout(() => {
      // A form that is sent may be emptied by the app, which says nothing of a new error.
      if (store.state.get('failure') === failure && read() !== before) clear();
    });
  };
  return Object.fromEntries(
    EVENTS.map((name) => [
      name,
      (event: never) => {
        own[name]?.(event);
        onEvent(event);
      },
    ]),
  ) as Handlers;
}
