import { useTranslator } from './useTranslator.ts';
import { type Words, wordsOf } from './words.ts';

/** A word of the demo forms, in the language of the messages. */
export function Word({ of }: { readonly of: keyof Words }) {
  return wordsOf(useTranslator().locale)[of];
}
