import { clerkLocales } from '../src/words/generated/index.ts';

const nameOf = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** The entries of the language switch: each language by its own name, and the pseudo-locale. */
export const languageItems = [
  ...Object.keys(clerkLocales).map((tag) => ({ value: tag, title: nameOf(tag), right: tag })),
  { value: 'en-XA', title: 'Pseudo-locale', right: 'en-XA' },
];
