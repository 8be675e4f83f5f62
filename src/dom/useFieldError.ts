import { useId } from 'react';
import type { Remedy } from '../catalog/entry.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { ShownError } from '../form/messageSource.tsx';
import { type FormLink, useFormLink, useMessages } from '../react/formLink.ts';
import type { ClerkFormErrors } from '../react/useClerkError.ts';

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
 * when they change, and counts as showing the field. Call it once for a field and hand on what it
 * gives: each call has ids of its own, so that the input of one is not described by the message of
 * another. Only a `FieldError` elsewhere is found.
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
  return useField(useFormLink(errors), name, inputId).field;
}

/** What {@link useFieldError} gives, and its sentences; `isShown` where the caller shows the messages. */
export function useField(
  link: FormLink,
  name: string,
  inputId?: string,
  isShown?: boolean,
): { readonly field: FieldErrorState; readonly items: readonly ShownError[] } {
  const { store } = link;
  const slot = store.slotOf(name);
  // Of its own, since a form may show a field twice.
  const errorId = useId();
  const { errors, items, messages, element, quiet, data } = useMessages(
    link,
    slot,
    inputId,
    isShown ? errorId : undefined,
  );
  const hasError = !!errors[0];
  const field: FieldErrorState = {
    errors,
    messages,
    hasError,
    inputProps: {
      id: inputId ?? store.id + slot,
      'aria-invalid': hasError || undefined,
      // aria-errormessage is not read by VoiceOver and NVDA.
      'aria-describedby': hasError ? (element ?? errorId) : undefined,
    },
    errorProps: {
      id: errorId,
      'aria-live': quiet ? 'off' : 'polite',
      'data-field': name,
      ...data,
    },
  };
  return { field, items };
}
