import {
  type ComponentPropsWithoutRef,
  cloneElement,
  forwardRef,
  type ReactElement,
  type ReactNode,
  useId,
} from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { elementIn } from './elementIn.ts';
import { messageList } from './messageList.tsx';
import { clearOnEdit } from './onPage/clearOnEdit.ts';
import { useField } from './useFieldError.ts';
import { warnUnlabelled } from './warnUnlabelled.ts';

/** What {@link Field} gives its input. */
export interface FieldInputProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid'?: true | undefined;
  readonly 'aria-describedby'?: string | undefined;
  /** For a group, or a component whose element no `<label>` can name. */
  readonly 'aria-labelledby'?: string | undefined;
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

/** The elements that a `<label>` can name. */
const LABELABLE: unknown[] = ['input', 'select', 'textarea'];

type InputElementProps = Partial<FieldInputProps> & { readonly 'aria-label'?: string };

/**
 * A label, an input and its errors, wired by `id`, `aria-invalid` and `aria-describedby`. The input
 * keeps its own `id`, `name`, `aria-invalid` and `aria-describedby`. When a person changes its
 * value, its errors go.
 *
 * Classes `clerk-field`, `clerk-field-label`, `clerk-field-error`; `data-invalid` while it has one.
 *
 * @example
 * <Field name="email_address" label="Email">
 *   <input type="email" autoComplete="email" />
 * </Field>
 */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(
  { name, label, form, children, className = 'clerk-field', ...rest },
  ref,
) {
  const element = elementIn<InputElementProps>(children);
  const own = element?.props ?? {};
  const link = useConnection(form);
  const { store } = link;
  const slot = store.slotOf(name);
  const baseId = store.claimId(slot, useId());
  const { field, items, round } = useField(link, name, own.id, baseId, slot);
  const { inputProps, errorProps, invalid } = field;
  const hint = own['aria-describedby'];
  // A label names only what HTML knows as an input. Nobody knows what a component renders.
  const labelId =
    label === undefined ||
    own['aria-label'] ||
    own['aria-labelledby'] ||
    LABELABLE.includes(element?.type)
      ? undefined
      : `${baseId}-label`;
  const input = {
    id: inputProps.id,
    name: own.name ?? name,
    'aria-invalid': invalid || own['aria-invalid'],
    'aria-describedby': invalid ? (hint ? `${hint} ` : '') + errorProps.id : hint,
    ...(labelId && { 'aria-labelledby': labelId }),
  };
  return (
    <div
      ref={ref}
      className={className}
      {...rest}
      {...clearOnEdit(rest, store, name, invalid)}
      data-invalid={invalid || undefined}
    >
      {label !== undefined && (
        <label ref={warnUnlabelled} className="clerk-field-label" id={labelId} htmlFor={input.id}>
          {label}
        </label>
      )}
      {typeof children === 'function'
        ? children(input)
        : element
          ? cloneElement(element, input)
          : children}
      <div className="clerk-field-error" {...errorProps}>
        {messageList(items, round)}
      </div>
    </div>
  );
});
