import type { ClerkTranslator, ErrorInWords } from './clerkTranslator.ts';

/**
 * The reference for support. Undefined where all errors stand at a field, since those are mended
 * there, and where a sentence quotes it already.
 */
export function traceFor(
  translator: Pick<ClerkTranslator, 'text'>,
  items: readonly ErrorInWords[],
  traceId: string | undefined,
): string | undefined {
  const isWanted =
    traceId &&
    !items.every(({ place }) => place) &&
    !items.some(({ text }) => text.includes(traceId));
  return isWanted ? translator.text('trace_id', { traceId }) : undefined;
}
