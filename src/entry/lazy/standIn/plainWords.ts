import type { ClerkError } from '../../../failure/generated/errors.ts';

/** The words where no chunk of words loads. They are those of `locales/en.json`. */
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

/** One of the library's own words, if a page cannot do without it. Else empty. */
export const plainWord = (key: string): string => own(WORDS, key) ?? '';
