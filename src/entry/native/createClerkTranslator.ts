import type { ClerkTranslator, ClerkTranslatorOptions } from '../../translate/clerkTranslator.ts';
import { createTranslator } from '../../translate/createTranslator.ts';
import english from '../../words/generated/locales/en.ts';

/**
 * Makes a translator without the library's texts for developers. A Metro bundle has no chunks, so
 * every app would carry them. `developerText` shows the server's own texts there.
 */
export const createClerkTranslator = (options: ClerkTranslatorOptions = {}): ClerkTranslator =>
  createTranslator(options, { english });
