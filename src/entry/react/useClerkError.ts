import type { ClerkForm } from '../../dom/clerkForm.ts';
import { usePageForm } from '../../dom/onPage/usePageForm.ts';
import type { UseClerkErrorOptions } from '../../form/formOptions.ts';
import { binding } from './binding.ts';

/**
 * The errors of a form. Works without a provider. The component renders again only for what it
 * reads while it renders: if it reads `pending` there, it follows `pending`. The components for
 * fields follow by themselves.
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
