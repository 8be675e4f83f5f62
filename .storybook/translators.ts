import { type ClerkTranslator, createClerkTranslator } from '../src/entry/index.ts';
import { pseudoLocale } from '../src/testing/index.ts';
import { clerkLocales } from '../src/words/generated/index.ts';

const make = (developerText: boolean): ClerkTranslator =>
  createClerkTranslator({ locales: { ...clerkLocales, 'en-XA': pseudoLocale }, developerText });

const forPeople = make(false);
const forDevelopers = make(true);

/** The translator for what the toolbar says. */
export const translatorOf = (globals: Readonly<Record<string, unknown>>): ClerkTranslator =>
  globals.developerText === 'exact' ? forDevelopers : forPeople;
