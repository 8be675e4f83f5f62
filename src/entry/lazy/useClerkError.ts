import { usePageForm } from '../../dom/onPage/usePageForm.ts';
import type { UseClerkErrorOptions } from '../../form/formOptions.ts';
import { binding } from './binding.ts';
import type { ClerkForm } from './clerkForm.ts';

/**
 * The errors of a form, as in `clerk-error-i18n/react`. Decoder and words load when somebody types
 * into the form, or with its first submit. Until then a failure waits for them, and a success does
 * not. `capture` returns a promise until then.
 *
 * @param options all may be left out.
 * @returns the errors of the form: a new object after each change of what was read. Its functions
 * stay the same, except `fieldErrors`.
 *
 * @example
 * const form = useClerkError();
 * const submit = () => form.run(() => signUp.password({ emailAddress, password }));
 */
export function useClerkError(options: UseClerkErrorOptions = {}): ClerkForm {
  return usePageForm(binding, options);
}
