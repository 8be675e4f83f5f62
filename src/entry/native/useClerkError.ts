import type { ClerkForm } from '../../form/clerkForm.ts';
import type { UseClerkErrorOptions } from '../../form/formOptions.ts';
import { useBoundForm } from '../../react/useBoundForm.ts';
import { binding } from './binding.ts';

const noParts = () => ({});

/**
 * The errors of a form, in a React Native app. As in `clerk-error-i18n/react`, but words are
 * English unless a `ClerkErrorProvider` gives languages.
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
  return useBoundForm(binding, options, noParts);
}
