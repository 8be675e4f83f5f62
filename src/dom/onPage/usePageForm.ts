import type { FormCore } from '../../form/formCore.ts';
import type { UseClerkErrorOptions } from '../../form/formOptions.ts';
import type { PageEvent } from '../../page/edits.ts';
import type { Binding } from '../../react/binding.ts';
import { useBoundForm } from '../../react/useBoundForm.ts';
import type { ClerkForm } from '../clerkForm.ts';

function makeFormProps({ store }: FormCore): Pick<ClerkForm, 'formProps'> {
  const onEvent = (event: PageEvent): void => {
    // Whoever types will submit: what loads late has until then.
    void store.prepare();
    store.kit?.clearEdited(store, event);
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
