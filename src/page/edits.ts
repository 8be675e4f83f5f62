/** An event of React, as far as it tells of an edit. */
export interface PageEvent {
  readonly type: string;
  readonly target: unknown;
  readonly currentTarget: unknown;
  readonly nativeEvent: object;
}

const held = ({ checked, value }: HTMLInputElement): string => `${checked} ${value}`;

/** What the input held in which characters began to be composed. */
let composed: string | undefined;

/**
 * Whether an event tells that a person changed the value of an input that stands inside
 * `currentTarget`. React sends events of a dialog also to the part that renders it.
 *
 * React calls `onChange` only where the value is another one, and `onInput` always. So the latter
 * counts only for what has no value. Characters that are being composed count when they stay. Where
 * they are given up, some browsers tell of a change back.
 */
export function isEdit({ type, target, currentTarget, nativeEvent }: PageEvent): boolean {
  const input = target as HTMLInputElement;
  if (!(currentTarget as Element).contains(input)) return false;
  if (type === 'compositionstart') composed = held(input);
  const isTold = type === (input.value === undefined ? 'input' : 'change');
  const isDone = type === 'compositionend' || !(nativeEvent as InputEvent).isComposing;
  if (!(isTold || type === 'compositionend') || !isDone || composed === held(input)) return false;
  composed = undefined;
  return true;
}

/**
 * The inputs in a part of the page that hold its value. Beside one that is typed in, a check box only
 * helps to type, such as “Show password”.
 */
export function inputsIn(part: Element): readonly HTMLInputElement[] {
  const all = [...part.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const typed = all.filter(({ type }) => !/^(checkbox|radio)$/.test(type));
  return typed[0] ? typed : all;
}

/** What the inputs in a part of the page hold. */
export const valuesIn = (part: Element): string => inputsIn(part).map(held).join();
