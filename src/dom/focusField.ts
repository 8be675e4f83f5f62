import type { ErrorStore } from '../form/errorStore.ts';

/** Focuses an element without scrolling to it. False when it does not take the focus. */
function takesFocus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return element.matches(':focus');
}

/**
 * Focuses the input that a link of a summary is about. Scrolls to its label rather than to the
 * input, so the question can be read.
 *
 * @returns false when there is no such input, or it cannot take the focus, such as a group of radio
 * buttons. The browser then follows the link.
 */
export function focusField(
  summary: Element,
  id: string,
  store: Pick<ErrorStore, 'id' | 'slotOf'>,
): boolean {
  let input: HTMLElement | null | undefined = document.getElementById(id);
  // The nearest one: other forms of the page may have inputs of the same name. Some are hidden.
  for (let scope: Element | null = summary; scope && !input; scope = scope.parentElement)
    input = [...scope.querySelectorAll<HTMLInputElement>('[name]')].find(
      (element) =>
        id === store.id + store.slotOf(element.getAttribute('name') as string) &&
        takesFocus(element),
    );
  ((input as HTMLInputElement | null | undefined)?.labels?.[0] ?? input)?.scrollIntoView?.();
  return !!input && takesFocus(input);
}
