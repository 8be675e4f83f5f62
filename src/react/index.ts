'use client';

/**
 * Showing Clerk errors in React forms.
 *
 * @module
 */
export { ClerkErrorProvider, type ClerkErrorProviderProps } from './ClerkErrorProvider.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './ErrorSummary.tsx';
export { Field, type FieldInputProps, type FieldProps } from './Field.tsx';
export { FieldError, type FieldErrorProps } from './FieldError.tsx';
export { FormError, type FormErrorProps, type FormErrorState } from './FormError.tsx';
export { RetryAfter, type RetryAfterProps } from './RetryAfter.tsx';
export {
  type ClerkFormErrors,
  type RunResult,
  type UseClerkErrorOptions,
  useClerkError,
} from './useClerkError.ts';
export { type FieldErrorState, useFieldError } from './useFieldError.ts';
export { useRetryAfter } from './useRetryAfter.ts';
