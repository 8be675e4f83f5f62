/** For sorting: elements in the order of the document, then what has no element. */
export function documentOrder(
  one: Node | undefined | null,
  other: Node | undefined | null,
): number {
  if (!one || !other) return +!one - +!other;
  const position = one.compareDocumentPosition(other);
  return (
    (position & Node.DOCUMENT_POSITION_PRECEDING) - (position & Node.DOCUMENT_POSITION_FOLLOWING)
  );
}
