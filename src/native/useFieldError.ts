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
  /** For the `<TextInput>`. */
  readonly inputProps: {
    /** Read out after the label. The systems have no state for an invalid input. */
    readonly accessibilityHint: string | undefined;
    /** For the web. */
    readonly 'aria-invalid': true | undefined;
  };
  /** For the `<View>` around the messages. Render it even without an error. */
  readonly errorProps: { readonly 'aria-live': 'polite' };
}

/** How {@link useFieldError} is set up. Every option may be left out. */
export interface UseFieldErrorOptions {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
}

/**
 * The errors of one field, for inputs that `Field` does not fit. The component renders again only
 * when they change. It counts as showing the field. `form.clearField` removes them on an edit.
 *
 * @param name the field's name, in any spelling, or its alias.
 * @param options the form.
 * @returns its errors and messages, and the props of its elements. They are empty where the field
 * has no error. They are empty without a form, too, and development logs that.
 *
 * @example
 * const { inputProps, errorProps, messages } = useFieldError('code');
 * return (
 *   <View>
 *     <TextInput accessibilityLabel="Code" {...inputProps} />
 *     <View {...errorProps}><Text>{messages.join(' ')}</Text></View>
 *   </View>
 * );
 */
export function useFieldError(name: string, { form }: UseFieldErrorOptions = {}): FieldErrorState {
  return useField(useConnection(form), name).field;
}

/** What {@link useFieldError} gives, and its sentences. */
export function useField(
  connection: Connection,
  name: string,
): { readonly field: FieldErrorState; readonly items: readonly ErrorInWords[] } {
  const { errors, items, messages } = useMessages(connection, connection.store.slotOf(name));
  const invalid = !!errors[0];
  const field: FieldErrorState = {
    errors,
    messages,
    invalid,
    inputProps: {
      accessibilityHint: invalid ? messages.join(' ') : undefined,
      'aria-invalid': invalid || undefined,
    },
    errorProps: { 'aria-live': 'polite' },
  };
  return { field, items };
}
