import type { ClerkError } from '../../failure/generated/errors.ts';

/** The words of a page whose chunk of words did not load: as in `locales/en.json`. */
const ERRORS: Readonly<Record<string, string>> = {
  network_error: 'We couldn’t connect. Check your internet connection and try again.',
};
const ANY_ERROR = 'Something went wrong. Try again in a moment.';
const WORDS: Readonly<Record<string, string>> = {
  error_prefix: 'Error:',
  summary_title: 'There’s a problem with this form',
};

const own = (texts: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;

/** A whole sentence for any error, in English. */
export const plainSentence = ({ code }: ClerkError): string => own(ERRORS, code) ?? ANY_ERROR;

/** One of the library's own words, where a page cannot do without it. */
export const plainWord = (key: string): string => own(WORDS, key) ?? '';
