import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator, ErrorInWords, MessageContext } from './clerkTranslator.ts';
import { messageAlone } from './messageAlone.ts';

/**
 * Errors in words, in their order. Errors that say the same sentence at the same place count once.
 *
 * @param placeOf the field where an error stands; undefined for one that stands at no field. The
 * sentence of that one names its field itself.
 */
export function inWords(
  translator: Pick<ClerkTranslator, 'message' | 'languageOf' | 'label' | 'locale' | 'text'>,
  errors: readonly ClerkError[],
  context: MessageContext,
  placeOf: (error: ClerkError) => string | undefined,
): readonly ErrorInWords[] {
  const distinct = new Map<string, ErrorInWords>();
  for (const error of errors) {
    const place = placeOf(error);
    const text = place
      ? translator.message(error, context)
      : messageAlone(translator, error, context);
    const lang = translator.languageOf(error, context);
    distinct.set(`${place} ${text}`, { error, text, lang, place });
  }
  return [...distinct.values()];
}

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
