/** The element with the focus, and what is typed in it. */
export type Whereabouts = readonly [element: Element | null, value: string | undefined];

/** Where the focus is, as the root of an element sees it, or else the document. */
export function whereabouts(element: Element): Whereabouts {
  const root = element.getRootNode() as Document;
  const { activeElement } = root.activeElement ? root : document;
  return [activeElement, (activeElement as HTMLInputElement | null)?.value];
}

/**
 * Whether a person is in an input, and not in the one that the submit began in, or has changed that
 * one since.
 *
 * @param begun where the person was when the submit began, if that is known.
 */
export const isInUse = ([element, value]: Whereabouts, begun: Whereabouts | undefined): boolean =>
  !!element?.matches('input, select, textarea, [contenteditable]') &&
  (element !== begun?.[0] || value !== begun[1]);
