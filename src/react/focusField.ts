import { fieldKey } from './fieldName.ts';

/**
 * Focuses the input that a link of a summary is about, and scrolls its label into view rather than
 * the input, so that the question can be read.
 *
 * @returns false when there is no such input.
 */
export function focusField(summary: Element, id: string, key: string | undefined): boolean {
  const named = (summary.closest('form') ?? document).querySelectorAll<HTMLElement>('[name]');
  const input =
    document.getElementById(id) ??
    [...named].find((element) => fieldKey(element.getAttribute('name') as string) === key);
  if (!input) return false;
  const legend = input.closest('fieldset')?.querySelector('legend');
  const label = (input as HTMLInputElement).labels?.[0] ?? legend;
  (label ?? input).scrollIntoView?.();
  input.focus({ preventScroll: true });
  return true;
}
