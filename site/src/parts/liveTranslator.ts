import { createClerkTranslator } from '../../../src/entry/index.ts';
import { clerkLocales } from '../../../src/words/generated/index.ts';

/** The words of all live states of a page. */
export const liveTranslator = createClerkTranslator({ locales: clerkLocales });

/** The words of a state before it is live. The server writes these. */
export const firstTranslator = createClerkTranslator();
