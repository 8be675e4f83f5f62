const UTF16_MARK = 0xfffe;

/**
 * The text of a stream of bytes: UTF-8, or UTF-16 where its mark says so, as PowerShell writes it.
 * Byte order marks are dropped, and what is no text becomes U+FFFD.
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
      decoder = new TextDecoder(mark === UTF16_MARK ? 'utf-16le' : 'utf-8');
    }
    yield decoder.decode(bytes, { stream: true });
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}
