import type { ReactNode } from 'react';
import type { StyleProp, TextStyle, ViewProps } from 'react-native';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { ErrorRegion } from './ErrorRegion.tsx';
import { type FieldErrorState, useField } from './useFieldError.ts';

/** The props of {@link FieldError}; others go to its `<View>`. */
export interface FieldErrorProps extends Omit<ViewProps, 'children'> {
  /** The field's name, in any spelling, or its alias. */
  readonly name: string;
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** The style of the sentences. */
  readonly textStyle?: StyleProp<TextStyle>;
  /** Renders everything instead. Spread `errorProps` on a `<View>` that is always there. */
  readonly render?: ((field: FieldErrorState) => ReactNode) | undefined;
}

/**
 * The errors of one field, all of them, in a live region. iOS has no live regions, so there they
 * are read out.
 *
 * @example
 * <FieldError name="email_address" form={form} textStyle={{ color: 'firebrick' }} />
 */
export function FieldError({ name, form, textStyle, render, ...rest }: FieldErrorProps): ReactNode {
  const { field, items } = useField(useConnection(form), name);
  if (render) return render(field);
  return <ErrorRegion {...rest} {...field.errorProps} items={items} textStyle={textStyle} />;
}
