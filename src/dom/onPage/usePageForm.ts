import type { FormCore } from '../../form/formCore.ts';
import type { UseClerkErrorOptions } from '../../form/formOptions.ts';
import { isEdit, type PageEvent } from '../../page/edits.ts';
import type { Binding } from '../../react/binding.ts';
import { useBoundForm } from '../../react/useBoundForm.ts';
import type { ClerkForm } from '../clerkForm.ts';

function makeFormProps({ store, prepare }: FormCore): Pick<ClerkForm, 'formProps'> {
  const onEvent = (event: PageEvent): void => {
    prepare();
    if (isEdit(event)) store.clearField((event.target as { readonly name?: string }).name ?? '');
  };
  return {
    formProps: {
      onInput: onEvent,
      onChange: onEvent,
      onCompositionStart: onEvent,
      onCompositionEnd: onEvent,
    },
  };
}

/** The errors of a form on a page, with the decoder and the words of an entry. */
export const usePageForm = (binding: Binding, options: UseClerkErrorOptions): ClerkForm =>
  useBoundForm(binding, options, makeFormProps);
