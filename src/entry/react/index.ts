'use client';

/**
 * Showing Clerk errors in React forms.
 *
 * @module
 */
export { BlockedAction, type BlockedActionProps } from '../../dom/BlockedAction.tsx';
export type { ClerkForm } from '../../dom/clerkForm.ts';
export { ErrorSummary, type ErrorSummaryProps } from '../../dom/ErrorSummary.tsx';
export { Field, type FieldInputProps, type FieldProps } from '../../dom/Field.tsx';
export { FieldError, type FieldErrorProps } from '../../dom/FieldError.tsx';
export { FormError, type FormErrorProps, type FormErrorState } from '../../dom/FormError.tsx';
export { RetryAfter, type RetryAfterProps } from '../../dom/RetryAfter.tsx';
export {
  type FieldErrorState,
  type UseFieldErrorOptions,
  useFieldError,
} from '../../dom/useFieldError.ts';
export type {
  FormLink,
  LinkedForm,
  RunOptions,
  RunResult,
} from '../../form/clerkForm.ts';
export type { UseClerkErrorOptions } from '../../form/formOptions.ts';
export { useMessagesByField } from '../../react/useMessagesByField.ts';
export { useRetryAfter } from '../../react/useRetryAfter.ts';
export {
  ClerkErrorProvider,
  type ClerkErrorProviderOptions,
  type ClerkErrorProviderProps,
} from './ClerkErrorProvider.tsx';
export { useClerkError } from './useClerkError.ts';
