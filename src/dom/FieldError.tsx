import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { heardOnly } from './heardOnly.ts';
import { messageList } from './messageList.tsx';
import { type FieldErrorState, useField } from './useFieldError.ts';

/** The props of {@link FieldError}; others go to its `<div>`. */
export interface FieldErrorProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'prefix' | 'children'> {
  /** The field's name, in any spelling, or its alias. */
  readonly name: string;
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** Screen readers say “Error:” before the messages; nobody sees it. */
  readonly prefix?: boolean | undefined;
  /** Renders everything instead. Spread `errorProps` on an element that is always there. */
  readonly render?: ((field: FieldErrorState) => ReactNode) | undefined;
}

/**
 * The errors of one field, all of them. Its `<div>` is always there, because a live region
 * announces only later changes.
 *
 * Class `clerk-field-error`; `data-field`, `data-code`, `data-remedy` describe the first error.
 *
 * @example
 * <FieldError name="email_address" form={form} />
 */
export const FieldError = forwardRef<HTMLDivElement, FieldErrorProps>(function FieldError(
  { name, form, prefix, render, className = 'clerk-field-error', ...rest },
  ref,
) {
  const link = useConnection(form);
  const { field, items, round } = useField(link, name);
  if (render) return render(field);
  return (
    <div ref={ref} className={className} {...rest} {...field.errorProps}>
      {prefix && field.invalid && (
        <span
          key={`prefix ${round}`}
          {...heardOnly}
        >{`${link.translator.text('error_prefix')} `}</span>
      )}
      {messageList(items, round)}
    </div>
  );
});
