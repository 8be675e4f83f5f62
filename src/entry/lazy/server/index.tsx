'use client';

/**
 * The lazy entry for servers. It has the same names, and everything at once: the answer of a server
 * waits for no chunk.
 *
 * @module
 */
import type { ReactNode } from 'react';
import { usePageForm } from '../../../dom/onPage/usePageForm.ts';
import type { UseClerkErrorOptions } from '../../../form/formOptions.ts';
import { BoundProvider } from '../../../react/BoundProvider.tsx';
import type { ClerkErrorProviderProps } from '../ClerkErrorProvider.tsx';
import type { ClerkForm } from '../clerkForm.ts';
import { binding } from './binding.ts';

export { BlockedAction } from '../../../dom/BlockedAction.tsx';
export { ErrorSummary } from '../../../dom/ErrorSummary.tsx';
export { Field } from '../../../dom/Field.tsx';
export { FieldError } from '../../../dom/FieldError.tsx';
export { FormError } from '../../../dom/FormError.tsx';
export { RetryAfter } from '../../../dom/RetryAfter.tsx';
export { useFieldError } from '../../../dom/useFieldError.ts';
export { useMessagesByField } from '../../../react/useMessagesByField.ts';
export { useRetryAfter } from '../../../react/useRetryAfter.ts';

/** As in the browser, and at once. */
export function useClerkError(options: UseClerkErrorOptions = {}): ClerkForm {
  return usePageForm(binding, options);
}

/** As in the browser, and at once. */
export function ClerkErrorProvider(props: ClerkErrorProviderProps): ReactNode {
  const { children, form, translator, ...options } = props;
  return (
    <BoundProvider binding={binding} form={form} translator={translator} options={options}>
      {children}
    </BoundProvider>
  );
}

/** Resolves at once: a server has everything. */
export const preloadClerkErrors = (_locale?: string): Promise<void> => Promise.resolve();
