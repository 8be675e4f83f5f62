/** An event of React, as far as it tells of an edit. */
export interface PageEvent {
  readonly type: string;
  readonly target: unknown;
  readonly currentTarget: unknown;
  readonly nativeEvent: object;
}

const held = (element: Element): string => {
  const { checked, value, textContent } = element as HTMLInputElement;
  return `${checked} ${value ?? textContent}`;
};

/** What inputs held when characters began to be composed in them. */
const composed = new WeakMap<Element, string>();

/**
 * Whether an event tells that a person changed the value of an input that stands inside
 * `currentTarget`. React sends events of a dialog also to the part that renders it.
 *
 * React calls `onChange` only where the value is another one, and `onInput` always. So the latter
 * counts only for what has no value. Characters that are being composed count when they stay: where
 * they are given up, the browser tells of a change back.
 */
export function isEdit({ type, target, currentTarget, nativeEvent }: PageEvent): boolean {
  const element = target as Element;
  if (!(currentTarget as Element).contains(element)) return false;
  if (type === 'compositionstart') composed.set(element, held(element));
  const isTold =
    type === 'compositionend' || type === 'change' || (type === 'input' && !('value' in element));
  if (!isTold || (nativeEvent as InputEvent).isComposing) return false;
  const isOther = composed.get(element) !== held(element);
  if (isOther) composed.delete(element);
  return isOther;
}

const isToggle = (element: Element): boolean => element.matches('[type=checkbox], [type=radio]');

/**
 * Whether an input of a field is not its own value, but helps to type it, such as “Show password”.
 *
 * @param control the input that the field is about.
 */
export const isAid = (element: Element, control: Element | null): boolean =>
  isToggle(element) && !!control?.matches('input, textarea') && !isToggle(control);

/** What the inputs in a part of the page hold, without aids of `control`. */
export const valuesIn = (part: Element, control: Element | null): string =>
  `${[...part.querySelectorAll('input, select, textarea')].filter((element) => !isAid(element, control)).map(held)}`;
