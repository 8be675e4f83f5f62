/**
 * Focuses the input that a link of a summary is about, and scrolls its label into view rather than
 * the input, so that the question can be read.
 *
 * @returns false when there is no such input.
 */
export function focusField(summary: Element, id: string, idOf: (name: string) => string): boolean {
  const named = (summary.closest('form') ?? document).querySelectorAll<HTMLElement>('[name]');
  const input =
    document.getElementById(id) ??
    [...named].find((element) => idOf(element.getAttribute('name') as string) === id);
  ((input as HTMLInputElement | undefined)?.labels?.[0] ?? input)?.scrollIntoView?.();
  input?.focus({ preventScroll: true });
  return !!input;
}
