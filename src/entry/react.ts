'use client';

export { ErrorSummary, type ErrorSummaryProps } from '../dom/ErrorSummary.tsx';
export { Field, type FieldInputProps, type FieldProps } from '../dom/Field.tsx';
export { FieldError, type FieldErrorProps } from '../dom/FieldError.tsx';
export { FormError, type FormErrorProps, type FormErrorState } from '../dom/FormError.tsx';
export { RetryAfter, type RetryAfterProps } from '../dom/RetryAfter.tsx';
export { type FieldErrorState, useFieldError } from '../dom/useFieldError.ts';
/**
 * Showing Clerk errors in React forms.
 *
 * @module
 */
export { ClerkErrorProvider, type ClerkErrorProviderProps } from '../react/ClerkErrorProvider.tsx';
export {
  type ClerkFormErrors,
  type RunResult,
  type UseClerkErrorOptions,
  useClerkError,
} from '../react/useClerkError.ts';
export { useRetryAfter } from '../react/useRetryAfter.ts';
