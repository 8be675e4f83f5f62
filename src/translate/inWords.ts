import type { ClerkError } from '../failure/generated/errors.ts';
import type { Sentence } from './appWords.ts';
import type { ClerkTranslator, ErrorInWords, MessageContext } from './clerkTranslator.ts';
import { messageAlone } from './messageAlone.ts';
import { isPasswordRule } from './sentence/passwordRules.ts';

/** What {@link inWords} needs to say things. */
export interface Speaker
  extends Pick<ClerkTranslator, 'message' | 'languageOf' | 'label' | 'locale' | 'text'> {
  /** Several rules of one password in one sentence; undefined where each has its own. */
  passwordRules(errors: readonly ClerkError[]): Sentence | undefined;
  /** A tag, where it is not of the wanted language. */
  foreign(tag: string): string | undefined;
}

/**
 * Errors in words, in their order. Errors that say the same sentence at the same place count once.
 * Several rules of one password are one sentence, at the place of the first.
 *
 * @param placeOf the field where an error stands; undefined for one that stands at no field. The
 * sentence of that one names its field itself.
 */
export function inWords(
  speaker: Speaker,
  errors: readonly ClerkError[],
  context: MessageContext,
  placeOf: (error: ClerkError) => string | undefined,
): readonly ErrorInWords[] {
  const distinct = new Map<string, ErrorInWords>();
  const add = (item: ErrorInWords): void => {
    distinct.set(`${item.place} ${item.text}`, item);
  };
  for (const error of errors) {
    const place = placeOf(error);
    const rules = isPasswordRule(error) ? errors.filter(isSameRuleset(error, place)) : [];
    const sentence = speaker.passwordRules(rules);
    if (sentence) {
      const { text, tag } = sentence;
      // Its other errors add the same sentence again, which stays where the first has put it.
      add({ error: rules[0] ?? error, text, lang: speaker.foreign(tag), place });
      continue;
    }
    const here = { ...context, atField: !!place };
    const text = place ? speaker.message(error, here) : messageAlone(speaker, error, here);
    add({ error, text, lang: speaker.languageOf(error, here), place });
  }
  return [...distinct.values()];

  function isSameRuleset(error: ClerkError, place: string | undefined) {
    return (other: ClerkError): boolean =>
      isPasswordRule(other) && placeOf(other) === place && `${other.fields}` === `${error.fields}`;
  }
}
