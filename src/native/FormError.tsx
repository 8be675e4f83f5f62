import type { ReactNode } from 'react';
import type { StyleProp, TextStyle, ViewProps } from 'react-native';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection, useMessages } from '../react/formLink.ts';
import { ErrorRegion } from './ErrorRegion.tsx';

/** What the render prop of {@link FormError} gets. */
export interface FormErrorState {
  /** The errors that no shown field takes. */
  readonly errors: readonly ClerkError[];
  /** A sentence for each, with the label of its field; the same sentence once. */
  readonly messages: readonly string[];
  readonly hasError: boolean;
  /** The reference for support, unless a message quotes it. */
  readonly trace: string | undefined;
  /** For the `<View>` around the messages. Render it even without an error. */
  readonly errorProps: { readonly role: 'alert'; readonly 'aria-live': 'assertive' };
}

/** The props of {@link FormError}; others go to its `<View>`. */
export interface FormErrorProps extends Omit<ViewProps, 'children'> {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** The style of the sentences. */
  readonly textStyle?: StyleProp<TextStyle>;
  /** Renders everything instead. Spread `errorProps` on a `<View>` that is always there. */
  readonly render?: ((form: FormErrorState) => ReactNode) | undefined;
}

const errorProps = { role: 'alert', 'aria-live': 'assertive' } as const;

/**
 * The errors of the form as a whole, and those of fields that the form does not show. So no error
 * is lost. Shows the reference for support when the server sent one. It is an alert: Android
 * announces it as a live region, and iOS reads it out.
 *
 * @example
 * <FormError form={form} textStyle={{ color: 'firebrick' }} />
 */
export function FormError({ form, textStyle, render, ...rest }: FormErrorProps): ReactNode {
  const { errors, items, messages, trace } = useMessages(useConnection(form), 'form');
  if (render) return render({ errors, messages, hasError: !!errors[0], trace, errorProps });
  return <ErrorRegion {...rest} {...errorProps} {...{ items, trace, textStyle }} />;
}
