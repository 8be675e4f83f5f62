/** Texts in UTF-16 begin with these two bytes. */
const UTF16_MARKS = new Map([
  [0xfffe, 'utf-16le'],
  [0xfeff, 'utf-16be'],
]);

/**
 * The text of a stream of bytes. It is UTF-8, or UTF-16 with a byte order mark, which PowerShell
 * writes. Byte order marks are dropped. What is not text becomes U+FFFD.
 */
export async function* decodeBytes(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    if (!bytes.length) continue;
    if (!decoder) {
      const mark = ((bytes[0] as number) << 8) | (bytes[1] ?? 0);
      decoder = new TextDecoder(UTF16_MARKS.get(mark) ?? 'utf-8');
    }
    yield decoder.decode(bytes, { stream: true });
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}
