import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import type { Remedy } from '../catalog/entry.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection, useMessages } from '../react/formLink.ts';
import { messageList } from './messageList.tsx';
import { useFormOnPage } from './onPage/useFormOnPage.ts';

/** What the render prop of {@link FormError} gets. */
export interface FormErrorState {
  /** The errors that no shown field takes. */
  readonly errors: readonly ClerkError[];
  /** A sentence for each, with the label of its field; the same sentence once. */
  readonly messages: readonly string[];
  readonly hasError: boolean;
  /** The reference for support, unless a message quotes it. */
  readonly trace: string | undefined;
  /** For the element with the messages. Render that element even without an error. */
  readonly errorProps: {
    readonly role: 'alert' | undefined;
    readonly 'data-code'?: string | undefined;
    readonly 'data-remedy'?: Remedy;
  };
}

/** The props of {@link FormError}; others go to its `<div>`. */
export interface FormErrorProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** Renders everything instead. Spread `errorProps` on an element that is always there. */
  readonly render?: ((form: FormErrorState) => ReactNode) | undefined;
}

/**
 * The errors of the form as a whole, and those of fields that are hidden or that the form does not
 * show. So no error is lost. Shows the reference for support when the server sent one. A failed
 * submit moves the focus to the first field in error.
 *
 * Classes `clerk-form-error`, `clerk-trace-id`; `data-code`, `data-remedy` describe the first
 * error.
 *
 * @example
 * <FormError form={form} />
 */
export const FormError = forwardRef<HTMLDivElement, FormErrorProps>(function FormError(
  { form, render, className = 'clerk-form-error', ...rest },
  ref,
) {
  const link = useConnection(form);
  const { errors, items, messages, trace, quiet, data, round } = useMessages(link, 'form');
  const region = useFormOnPage(link.store, ref, false);
  const errorProps = {
    // Says nothing again: neither what a summary announces, nor what is left when errors go.
    role: quiet ? undefined : ('alert' as const),
    ...data,
  };
  if (render)
    return render({
      errors,
      messages,
      hasError: !!errors[0],
      trace,
      errorProps,
    });
  return (
    <div ref={region} className={className} {...rest} {...errorProps}>
      {messageList(items, round)}
      {trace && (
        <div key={trace} className="clerk-trace-id">
          {trace}
        </div>
      )}
    </div>
  );
});
