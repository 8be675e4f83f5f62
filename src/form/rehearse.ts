import type { Decode } from '../failure/findFailure.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import { createErrorStore } from './createErrorStore.ts';
import type { ErrorStore } from './errorStore.ts';
import { shownErrors } from './shownErrors.ts';

/** As a server answers: an error with a field, a value and a plural. */
const REHEARSED = {
  status: 422,
  errors: [
    {
      code: 'form_password_length_too_short',
      message: 'Passwords must be 8 characters or more.',
      meta: { param_name: 'password' },
    },
  ],
};

function failInVain(decode: Decode, words: ClerkTranslator): void {
  const store = createErrorStore('', { decode } as never, {}, new Set(), () => {});
  const [subscribe, read] = shownErrors(store, words, '-password');
  const stop = subscribe(read);
  store.show(decode(REHEARSED));
  stop();
}

/**
 * Shows an error in a form that nobody sees, while a submit is under way. The decoder reads its
 * table, the words are unpacked, and the browser compiles what it runs. A failure that comes then
 * finds all of it ready.
 */
export function rehearse(decode: Decode, { state, words }: ErrorStore): void {
  if (!words || !state.get('pending')) return;
  setTimeout(() => {
    failInVain(decode, words);
    // Browsers compile a regular expression in full only when it runs for the second time.
    failInVain(decode, words);
  });
}
