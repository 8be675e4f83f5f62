import { usePageForm } from '../../dom/onPage/usePageForm.ts';
import type { UseClerkErrorOptions } from '../../form/formOptions.ts';
import { binding } from './binding.ts';
import type { ClerkForm } from './clerkForm.ts';

/**
 * The errors of a form. As in `clerk-error-i18n/react`, but decoder and words load when somebody
 * types into the form, or with its first submit. Until they are there, `run` waits with a failure,
 * never with a success, and `capture` returns a promise.
 *
 * @param options all may be left out.
 * @returns the errors of the form: another object after each change of what was read, in which all
 * functions but `fieldErrors` are the same.
 *
 * @example
 * const form = useClerkError();
 * const submit = () => form.run(() => signUp.password({ emailAddress, password }));
 */
export function useClerkError(options: UseClerkErrorOptions = {}): ClerkForm {
  return usePageForm(binding, options);
}
