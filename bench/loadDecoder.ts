import { loadFresh } from './loadFresh.ts';
import type { Rewrite } from './rewriteSources.ts';

/** Decodes what a response's text parses to. */
export type Decode = (input: unknown) => unknown;

/** A decoder of its own, bundled from sources that `rewrite` may change, to compare with the real one. */
export async function loadDecoder(rewrite: Rewrite): Promise<Decode> {
  const { decodeClerkError } = await loadFresh<{ decodeClerkError: Decode }>(
    `export { decodeClerkError } from './src/decode/decodeClerkError.ts'`,
    rewrite,
  );
  return decodeClerkError;
}
