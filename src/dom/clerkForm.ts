import type { ClerkForm as FormAnywhere } from '../form/clerkForm.ts';
import type { PageEvent } from '../page/edits.ts';

/** The errors of one form on a page. */
export interface ClerkForm extends FormAnywhere {
  /** Spread on the `<form>`: editing an input clears the errors of the field with its `name`. */
  readonly formProps: {
    readonly onInput: (event: PageEvent) => void;
    readonly onChange: (event: PageEvent) => void;
    readonly onCompositionStart: (event: PageEvent) => void;
    readonly onCompositionEnd: (event: PageEvent) => void;
  };
}
