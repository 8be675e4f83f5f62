/** The first input in a part of the page with such a name. */
export const inputNamed = (
  part: ParentNode,
  isNamed: (name: string) => boolean,
): Element | undefined =>
  [...part.querySelectorAll('[name]')].find((input) =>
    isNamed(input.getAttribute('name') as string),
  );
