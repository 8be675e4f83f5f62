import { isStale } from '../localeFile/basis.ts';
import type { MessageCheck } from '../textCheck/checkTypes.ts';

/** The English text is the one that the message was translated from. */
export const staleTranslation: MessageCheck = function* (entry, { tag }, { basis }, english) {
  if (!basis || english === undefined || !isStale(basis, entry, english)) return;
  yield {
    problem: 'the English text has changed since it was translated',
    remedy:
      `Translate it again: ${english} ` +
      `If it still fits, delete its line in basis/${tag}.json. Then run npm run generate.`,
  };
};
