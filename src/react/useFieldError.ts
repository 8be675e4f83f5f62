import { useId } from 'react';
import type { Remedy } from '../catalog/entry.ts';
import type { ClerkError } from '../decode/errors.generated.ts';
import { type FormLink, useFormLink, useMessages } from './formLink.ts';
import type { ClerkFormErrors } from './useClerkError.ts';

/** The errors of one field, and what its elements need. From {@link useFieldError}. */
export interface FieldErrorState {
  readonly errors: readonly ClerkError[];
  /** A sentence for each error, in the current language; the same sentence once. */
  readonly messages: readonly string[];
  readonly hasError: boolean;
  /** For the input. */
  readonly inputProps: {
    readonly id: string;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-describedby': string | undefined;
  };
  /** For the element with the messages, which has to be there before an error is. */
  readonly errorProps: {
    readonly id: string;
    readonly 'aria-live': 'polite' | 'off';
    readonly 'data-field': string;
    readonly 'data-code'?: string;
    readonly 'data-remedy'?: Remedy;
  };
}

/**
 * The errors of one field, for inputs that `Field` does not fit. The component renders again only
 * when they change, and counts as showing the field.
 *
 * @param name the field's name, in any spelling, or its alias.
 * @param errors the form; that of the nearest provider when left out.
 * @param inputId the id of the input, if it has one of its own.
 * @returns its errors and messages, empty where it has none or there is no form, which development
 * tells in the console; and the props of its elements.
 *
 * @example
 * const { inputProps, errorProps, messages } = useFieldError('code');
 * return <><OtpInput {...inputProps} /><p {...errorProps}>{messages.join(' ')}</p></>;
 */
export function useFieldError(
  name: string,
  errors?: ClerkFormErrors,
  inputId?: string,
): FieldErrorState {
  return useField(name, errors, inputId).field;
}

/** What {@link useFieldError} gives, and the form; `isShown` where the caller shows the messages. */
export function useField(
  name: string,
  errors: ClerkFormErrors | undefined,
  inputId?: string,
  isShown?: boolean,
): Required<FormLink> & { readonly field: FieldErrorState } {
  const link = useFormLink(errors);
  const { store } = link;
  const key = store.keyOf(name);
  // Of its own, since a form may show a field twice.
  const errorId = useId();
  const shown = useMessages(link, `.${key}`, inputId, isShown ? errorId : undefined);
  const first = shown.errors[0];
  const field: FieldErrorState = {
    errors: shown.errors,
    messages: shown.messages,
    hasError: !!first,
    inputProps: {
      id: inputId ?? store.idOf(key),
      'aria-invalid': first && true,
      // aria-errormessage is not read by VoiceOver and NVDA.
      'aria-describedby': first && (shown.element ?? errorId),
    },
    errorProps: {
      id: errorId,
      'aria-live': shown.quiet ? 'off' : 'polite',
      'data-field': name,
      ...shown.data,
    },
  };
  return { ...link, field };
}
