import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { type StyleProp, Text, type TextStyle, View, type ViewProps } from 'react-native';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { ErrorRegion } from './ErrorRegion.tsx';
import { useField } from './useFieldError.ts';

/** What {@link Field} gives its input. */
export interface FieldInputProps {
  readonly accessibilityLabel?: string | undefined;
  readonly accessibilityHint?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
  /** Clears the errors of the field. */
  readonly onChangeText: (text: string) => void;
}

/** The props of {@link Field}; others go to its `<View>`. */
export interface FieldProps extends Omit<ViewProps, 'children'> {
  /** The field's name, in any spelling of Clerk's name for it, or an alias. */
  readonly name: string;
  /** What stands above the input; a text is also its accessible name. */
  readonly label?: ReactNode;
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  readonly labelStyle?: StyleProp<TextStyle>;
  /** The style of the sentences. */
  readonly textStyle?: StyleProp<TextStyle>;
  /** One `<TextInput>` or a component that takes its props, or a function that gets the props for it. */
  readonly children: ReactElement | ((input: FieldInputProps) => ReactNode);
}

/**
 * A label, an input and its errors. The label is the input's accessible name, and the errors are its
 * hint, which is read out after the name. Editing the input clears them. What the input already has
 * stays: its label, its hint before the errors, and its own `onChangeText`.
 *
 * @example
 * <Field name="email_address" label="Email">
 *   <TextInput inputMode="email" autoComplete="email" />
 * </Field>
 */
export function Field({
  name,
  label,
  form,
  labelStyle,
  textStyle,
  children,
  ...rest
}: FieldProps): ReactNode {
  const connection = useConnection(form);
  const { field, items } = useField(connection, name);
  const element = isValidElement<Partial<FieldInputProps>>(children) ? children : undefined;
  const own = element?.props ?? {};
  const { accessibilityHint } = field.inputProps;
  const input: FieldInputProps = {
    accessibilityLabel: own.accessibilityLabel ?? (typeof label === 'string' ? label : undefined),
    accessibilityHint:
      [own.accessibilityHint, accessibilityHint].filter(Boolean).join(' ') || undefined,
    'aria-invalid': field.invalid || own['aria-invalid'],
    onChangeText(text) {
      connection.store.clearField(name);
      own.onChangeText?.(text);
    },
  };
  return (
    <View {...rest}>
      {label !== undefined && <Text style={labelStyle}>{label}</Text>}
      {typeof children === 'function' ? children(input) : element && cloneElement(element, input)}
      <ErrorRegion {...field.errorProps} items={items} textStyle={textStyle} />
    </View>
  );
}
