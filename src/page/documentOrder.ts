/** Sorts elements as they stand in the document. What has no element comes last. */
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
