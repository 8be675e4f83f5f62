/**
 * Whether an element is rendered: not in a closed `<details>`, a hidden panel, or `display: none`.
 * True where the browser cannot tell.
 */
export const isVisible = (element: Element): boolean => element.checkVisibility?.() ?? true;
