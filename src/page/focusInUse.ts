/** The element with the focus, and what is typed in it. */
export type Whereabouts = readonly [element: Element | null, value: string | undefined];

/** Where the focus is, in the root of an element, or else in the document. */
export function whereabouts(element: Element): Whereabouts {
  const root = element.getRootNode() as Document;
  const { activeElement } = root.activeElement ? root : document;
  return [activeElement, (activeElement as HTMLInputElement | null)?.value];
}

/**
 * Whether a person is using an input: another one than when the submit began, or one that they have
 * changed since.
 *
 * @param begun where the person was when the submit began, if that is known.
 */
export const isInUse = ([element, value]: Whereabouts, begun: Whereabouts | undefined): boolean =>
  !!element?.matches('input, select, textarea, [contenteditable]') &&
  (element !== begun?.[0] || value !== begun[1]);
