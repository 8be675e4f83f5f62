import type { ClerkError } from '../../../failure/generated/errors.ts';

// The words where no chunk of words loads. They are those of `locales/en.json`.

/** A whole sentence for any error, in English. */
export const plainSentence = ({ code }: ClerkError): string =>
  code === 'network_error'
    ? 'We couldn’t connect. Check your internet connection and try again.'
    : 'Something went wrong. Try again in a moment.';

/** One of the library's own words, if a page cannot do without it. Else empty. */
export const plainWord = (key: string): string =>
  key === 'summary_title' ? 'There’s a problem with this form' : '';
