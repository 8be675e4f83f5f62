import { useTranslator } from './useTranslator.ts';
import { wordsOf } from './words.ts';

/** A word of the demo forms, in the language of the messages. */
export function Word({ of }: { readonly of: 'signUp' | 'signIn' }) {
  return wordsOf(useTranslator().locale)[of];
}
