/** The parts of a React event that show an edit. */
export interface PageEvent {
  readonly type: string;
  readonly target: unknown;
  readonly currentTarget: unknown;
  readonly nativeEvent: object;
}

const held = ({ checked, value }: HTMLInputElement): string => `${checked} ${value}`;

/** The value of an input when the person began to compose characters in it. */
let composed: string | undefined;

/**
 * Whether a person changed the value of an input inside `currentTarget`. React also sends events of
 * a dialog to the part that renders it.
 *
 * React calls `onChange` only when the value has changed, and `onInput` always. So `onInput` counts
 * only for elements without a value. Composed characters count when they stay. When the person
 * gives them up, some browsers report a change back.
 */
export function isEdit({ type, target, currentTarget, nativeEvent }: PageEvent): boolean {
  const input = target as HTMLInputElement;
  if (!(currentTarget as Element).contains(input)) return false;
  if (type === 'compositionstart') composed = held(input);
  const isTold = type === (input.value === undefined ? 'input' : 'change');
  const isDone = !(nativeEvent as InputEvent).isComposing;
  if (!(isTold || type === 'compositionend') || !isDone || composed === held(input)) return false;
  composed = undefined;
  return true;
}

/**
 * The inputs in a part of the page that hold its value. Beside a text input, a check box only helps
 * to type, such as “Show password”.
 */
export function inputsIn(part: Element): readonly HTMLInputElement[] {
  const all = [...part.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const typed = all.filter(({ type }) => !/^(checkbox|radio)$/.test(type));
  return typed[0] ? typed : all;
}

/** What the inputs in a part of the page hold. */
export const valuesIn = (part: Element): string => inputsIn(part).map(held).join();
