/**
 * Opens what hides an element, from the outside in: closed `<details>`, and hidden parts. If
 * another element controls a part, such as a tab, a click on that opens it. Each part gets the
 * event `beforematch`: browsers send it when a search finds something hidden.
 */
export function reveal(element: HTMLElement): void {
  const { parentElement, hidden, id } = element;
  if (parentElement) reveal(parentElement);
  if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  if (!hidden) return;
  element.dispatchEvent(new Event('beforematch', { bubbles: true }));
  if ((hidden as unknown) === 'until-found') element.hidden = false;
  const control = (element.getRootNode() as Document).querySelector<HTMLElement>(
    `[aria-controls=${JSON.stringify(id)}]`,
  );
  // Some tabs open when they get the focus, others when they are clicked.
  control?.focus();
  control?.click();
}
