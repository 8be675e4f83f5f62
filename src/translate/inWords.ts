import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator, MessageContext } from './clerkTranslator.ts';
import { messageAlone } from './messageAlone.ts';

/** An error in words. */
export interface ErrorInWords {
  readonly error: ClerkError;
  /** The sentence for it in the current language. */
  readonly text: string;
  /** The tag of its language, where that is not the wanted one. */
  readonly lang: string | undefined;
}

/**
 * Errors in words, in their order. Errors that say the same sentence at the same place count once.
 *
 * @param placeOf the field where an error stands; undefined for one that stands at no field. That
 * one names its field itself.
 */
export function inWords<Item extends ErrorInWords>(
  translator: ClerkTranslator,
  errors: readonly ClerkError[],
  context: MessageContext,
  placeOf: (error: ClerkError) => string | undefined,
  make: (item: ErrorInWords, place: string | undefined) => Item,
): readonly Item[] {
  const distinct = new Map<string, Item>();
  for (const error of errors) {
    const place = placeOf(error);
    const text = place
      ? translator.message(error, context)
      : messageAlone(translator, error, context);
    const lang = translator.languageOf(error, context);
    distinct.set(`${place} ${text}`, make({ error, text, lang }, place));
  }
  return [...distinct.values()];
}
