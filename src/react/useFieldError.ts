import type { ClerkError } from '../decode/errors.generated.ts';
import { type FormLink, useFormLink, useMessages } from './formLink.ts';
import type { ShownErrors } from './readMessages.ts';
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
    readonly 'data-code': string | undefined;
    readonly 'data-remedy': string | undefined;
  };
}

/** What the elements of a field need, from its errors in words. */
export function fieldErrorState(
  { store }: Required<FormLink>,
  name: string,
  { errors, items, quiet }: ShownErrors,
  inputId = `${store.id}-${store.keyOf(name)}`,
): FieldErrorState {
  const first = errors[0];
  const id = `${store.id}-${store.keyOf(name)}-error`;
  return {
    errors,
    messages: items.map(({ message }) => message),
    hasError: first !== undefined,
    inputProps: {
      id: inputId,
      'aria-invalid': first && true,
      // aria-errormessage is not read by VoiceOver and NVDA.
      'aria-describedby': first && id,
    },
    errorProps: {
      id,
      'aria-live': quiet ? 'off' : 'polite',
      'data-field': name,
      'data-code': first?.code,
      'data-remedy': first?.remedy,
    },
  };
}

/**
 * The errors of one field, for inputs that `Field` does not fit. The component renders again only
 * when they change, and counts as showing the field.
 *
 * @param name the field's name, in any spelling, or its alias.
 * @param errors the form; that of the nearest provider when left out.
 *
 * @example
 * const { inputProps, errorProps, messages } = useFieldError('code');
 * return <><OtpInput {...inputProps} /><p {...errorProps}>{messages.join(' ')}</p></>;
 */
export function useFieldError(name: string, errors?: ClerkFormErrors): FieldErrorState {
  const link = useFormLink(errors);
  return fieldErrorState(link, name, useMessages(link, `.${link.store.keyOf(name)}`));
}
