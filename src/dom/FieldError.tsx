import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { useFormLink } from '../react/formLink.ts';
import type { ClerkFormErrors } from '../react/useClerkError.ts';
import { messageList } from './messageList.tsx';
import { type FieldErrorState, useField } from './useFieldError.ts';
import { visuallyHidden } from './visuallyHidden.ts';

/** The props of {@link FieldError}; others go to its `<div>`. */
export interface FieldErrorProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'prefix' | 'children'> {
  /** The field's name, in any spelling, or its alias. */
  readonly name: string;
  /** The form; that of the nearest provider when left out. */
  readonly errors?: ClerkFormErrors | undefined;
  /** Reads “Error:” out before the messages, without showing it. */
  readonly prefix?: boolean | undefined;
  /** Renders everything instead; spread `errorProps` on an element that is always there. */
  readonly render?: ((field: FieldErrorState) => ReactNode) | undefined;
}

/**
 * The errors of one field, all of them. Its `<div>` is there before an error is, because a live
 * region announces only what comes into it later.
 *
 * Class `clerk-field-error`; `data-field`, `data-code`, `data-remedy` tell of the first error.
 *
 * @example
 * <FieldError name="email_address" errors={clerk} />
 */
export const FieldError = forwardRef<HTMLDivElement, FieldErrorProps>(function FieldError(
  { name, errors, prefix, render, className = 'clerk-field-error', ...rest },
  ref,
) {
  // An input elsewhere, with the props of `useFieldError`, is described by this element.
  const link = useFormLink(errors);
  const { field, items } = useField(link, name, undefined, true);
  if (render) return render(field);
  return (
    <div ref={ref} className={className} {...rest} {...field.errorProps}>
      {prefix && field.hasError && (
        <span style={visuallyHidden}>{link.translator.text('error_prefix')} </span>
      )}
      {messageList(items)}
    </div>
  );
});
