import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { ClerkTranslator } from './clerkTranslator.ts';

/** An error with a value and a plural. */
const REHEARSED = {
  code: 'form_password_length_too_short',
  message: 'Passwords must be 8 characters or more.',
};

/**
 * Says an error to nobody, in a task of its own, while a request is under way. The decoder reads its
 * table, and the words are unpacked. A failure that comes then finds all of it ready.
 */
export function rehearse(words: ClerkTranslator): void {
  setTimeout(() => words.message(decodeClerkError(REHEARSED).errors[0]));
}
