import type { Remedy } from '../catalog/entry.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { LinkedForm } from '../form/clerkForm.ts';
import { type Connection, useConnection, useMessages } from '../react/formLink.ts';
import type { ErrorInWords } from '../translate/clerkTranslator.ts';

/** The errors of one field, and what its elements need. From {@link useFieldError}. */
export interface FieldErrorState {
  readonly errors: readonly ClerkError[];
  /** A sentence for each error, in the current language; the same sentence once. */
  readonly messages: readonly string[];
  /** Whether it has an error. */
  readonly invalid: boolean;
  /** For the input. */
  readonly inputProps: {
    readonly id: string;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-describedby': string | undefined;
  };
  /** For the element with the messages. Render that element even without an error. */
  readonly errorProps: {
    readonly id: string;
    readonly 'aria-live': 'polite' | 'off';
    readonly 'data-field': string;
    readonly 'data-code'?: string | undefined;
    readonly 'data-remedy'?: Remedy;
  };
}

/** How {@link useFieldError} is set up. Every option may be left out. */
export interface UseFieldErrorOptions {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** The id of the input, if it has one of its own. */
  readonly inputId?: string | undefined;
}

/**
 * The errors of one field, for inputs that `Field` does not fit. The component renders again only
 * when they change. It counts as showing the field. Several components may call it for one field:
 * one for the input, another for the messages.
 *
 * @param name the field's name, in any spelling, or its alias.
 * @param options the form, and the id of an input that has one of its own.
 * @returns its errors and messages, and the props of its elements. They are empty where the field
 * has no error. They are empty without a form, too, and development logs that.
 *
 * @example
 * const { inputProps, errorProps, messages } = useFieldError('code');
 * return <><OtpInput {...inputProps} /><p {...errorProps}>{messages.join(' ')}</p></>;
 */
export function useFieldError(
  name: string,
  { form, inputId }: UseFieldErrorOptions = {},
): FieldErrorState {
  return useField(useConnection(form), name, inputId).field;
}

/** What {@link useFieldError} gives, and what else the components need. */
export interface FieldParts {
  readonly field: FieldErrorState;
  /** Its sentences. */
  readonly items: readonly ErrorInWords[];
  /** Counts the failures. */
  readonly round: number;
}

/**
 * The errors of one field for the components.
 *
 * @param baseId the id that those of its elements begin with, if not that of the slot.
 * @param slot the slot of the field, where the caller knows it.
 */
export function useField(
  connection: Connection,
  name: string,
  inputId?: string,
  baseId?: string,
  slot = connection.store.slotOf(name),
): FieldParts {
  // The same id for all who show this field without an id of their own. So the messages describe
  // the input wherever they stand.
  const base = baseId ?? connection.store.id + slot;
  const errorId = `${(baseId && inputId) ?? base}-error`;
  const { errors, items, messages, quiet, data, round } = useMessages(
    connection,
    slot,
    inputId ?? baseId,
    errorId,
  );
  const invalid = !!errors[0];
  const field: FieldErrorState = {
    errors,
    messages,
    invalid,
    inputProps: {
      id: inputId ?? base,
      'aria-invalid': invalid || undefined,
      // aria-errormessage is not read by VoiceOver and NVDA.
      'aria-describedby': invalid ? errorId : undefined,
    },
    errorProps: {
      id: errorId,
      'aria-live': quiet ? 'off' : 'polite',
      'data-field': name,
      ...data,
    },
  };
  return { field, items, round };
}
