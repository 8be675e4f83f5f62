import {
  type ComponentPropsWithoutRef,
  cloneElement,
  type FormEvent,
  forwardRef,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { elementIn } from './elementIn.ts';
import { messageList } from './messageList.tsx';
import { useField } from './useFieldError.ts';

/** What {@link Field} gives its input. */
export interface FieldInputProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid'?: true | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/** The props of {@link Field}; others go to its `<div>`. */
export interface FieldProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The input's name, in any spelling of Clerk's name for it, or an alias. */
  readonly name: string;
  /** What stands above the input. Messages name a field by the translator's label, not by this. */
  readonly label?: ReactNode;
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** One input element or component, or a function that gets the props for it. */
  readonly children: ReactElement | ((input: FieldInputProps) => ReactNode);
}

type InputElementProps = Partial<FieldInputProps>;

/**
 * A label, an input and its errors, wired by `id`, `aria-invalid` and `aria-describedby`. The input
 * keeps its own `id`, `name`, `aria-invalid` and `aria-describedby`. Editing it clears its errors.
 *
 * Classes `clerk-field`, `clerk-field-label`, `clerk-field-error`; `data-invalid` while it has one.
 *
 * @example
 * <Field name="email_address" label="Email">
 *   <input type="email" autoComplete="email" />
 * </Field>
 */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(
  { name, label, form, children, className = 'clerk-field', onInput, onChange, ...rest },
  ref,
) {
  const element = elementIn<InputElementProps>(children);
  const own = element?.props ?? {};
  const link = useConnection(form);
  const { field, items } = useField(link, name, own.id);
  const { inputProps, invalid } = field;
  // A form may show a field twice, with an id for each input.
  const errorProps = own.id ? { ...field.errorProps, id: `${own.id}-error` } : field.errorProps;
  const hint = own['aria-describedby'];
  const input = {
    id: inputProps.id,
    name: own.name ?? name,
    'aria-invalid': invalid || own['aria-invalid'],
    'aria-describedby': invalid ? (hint ? `${hint} ` : '') + errorProps.id : hint,
  };
  const clear = (event: FormEvent<HTMLDivElement>) => {
    (event.type === 'input' ? onInput : onChange)?.(event as never);
    link.store.clearField(name);
  };
  return (
    <div
      ref={ref}
      className={className}
      {...rest}
      data-invalid={invalid || undefined}
      onInput={clear}
      onChange={clear}
    >
      {label !== undefined && (
        <label className="clerk-field-label" htmlFor={input.id}>
          {label}
        </label>
      )}
      {typeof children === 'function'
        ? children(input)
        : element
          ? cloneElement(element, input)
          : children}
      <div className="clerk-field-error" {...errorProps}>
        {messageList(items)}
      </div>
    </div>
  );
});
