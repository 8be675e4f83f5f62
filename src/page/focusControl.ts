import { reveal } from './reveal.ts';

/** How to find the control of a field. */
export interface ControlSought {
  /** The id of the control, or of the group that it stands in. */
  readonly id: string;
  /** The part of the page that holds the control, if there is one. */
  readonly part: Element | null | undefined;
  /** Whether an input without that id belongs to the field, by its name. */
  readonly isNamed: (input: Element) => boolean;
}

/**
 * Whether the focus moves when an element should take it. The element may hand it on to another
 * one.
 */
function takesFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document;
  const before = root.activeElement;
  element.focus({ preventScroll: true });
  const active = root.activeElement as HTMLInputElement | null;
  if (active !== element && active === before) return false;
  // The label comes last, so the person can read the question.
  for (const part of [active, active?.labels?.[0]]) part?.scrollIntoView?.({ block: 'nearest' });
  return true;
}

/** Focuses an element, or the first in it that takes the focus. */
const focusIn = (element: HTMLElement): boolean =>
  takesFocus(element) ||
  [...element.querySelectorAll<HTMLElement>('*')].some(
    (inner) => inner.tabIndex >= 0 && takesFocus(inner),
  );

/**
 * Focuses the control of a field, or the first one of its group. Copies that are hidden do not take
 * the focus.
 *
 * @param start where the search begins.
 * @param opens whether parts that hide the control are opened.
 * @returns false while no control takes the focus.
 */
export function focusControl(
  start: Element,
  { id, part, isNamed }: ControlSought,
  opens?: boolean,
): boolean {
  const root = start.getRootNode() as Document | ShadowRoot;
  const found = [...root.querySelectorAll<HTMLElement>(`[id=${JSON.stringify(id)}]`)];
  if (part) found.push(part as HTMLElement);
  // The nearest one: other forms of the page may have inputs of the same name.
  for (let scope: Element | null = start; scope; scope = scope.parentElement)
    found.push(
      ...[...scope.querySelectorAll<HTMLElement>('[name]:not([tabindex="-1"])')].filter(isNamed),
    );
  const isDone = found.some(focusIn);
  if (!isDone && opens && found[0]) {
    reveal(found[0]);
    // What the app opens appears a moment later.
    setTimeout(() => found.some(focusIn));
  }
  return isDone;
}
