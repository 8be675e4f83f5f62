import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { ClerkTranslator } from './clerkTranslator.ts';

/** As a server answers: an error with a field, a value and a plural. */
const REHEARSED = {
  status: 422,
  clerkTraceId: 'none',
  errors: [
    {
      code: 'form_password_length_too_short',
      message: 'is too short',
      longMessage: 'Passwords must be 8 characters or more.',
      meta: { paramName: 'password' },
    },
  ],
};

function sayToNobody(words: ClerkTranslator): void {
  const { errors, traceId } = decodeClerkError(REHEARSED);
  words.inWords(errors, { traceId }, ({ fields }) => fields[0]);
}

/**
 * Says an error to nobody, while a request is under way. The decoder reads its table, the words are
 * unpacked, and the browser compiles what it runs. A failure that comes then finds all of it ready.
 */
export function rehearse(words: ClerkTranslator): void {
  setTimeout(() => {
    sayToNobody(words);
    // Browsers compile a regular expression in full only when it runs for the second time.
    sayToNobody(words);
  });
}
