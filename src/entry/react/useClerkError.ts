import type { ClerkForm } from '../../form/clerkForm.ts';
import type { UseClerkErrorOptions } from '../../form/formOptions.ts';
import { useBoundForm } from '../../react/useBoundForm.ts';
import { binding } from './binding.ts';

/**
 * The errors of a form. Works without a provider. The component renders again only for what it
 * reads while it renders: reading `pending` there makes it follow `pending`. The components for
 * fields follow by themselves.
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
  return useBoundForm(binding, options);
}
