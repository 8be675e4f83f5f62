/**
 * Showing Clerk errors in React Native forms. Needs neither a DOM nor i18next.
 *
 * @module
 */
export type {
  ClerkForm,
  FormLink,
  LinkedForm,
  RunOptions,
  RunResult,
} from '../../form/clerkForm.ts';
export type { UseClerkErrorOptions } from '../../form/formOptions.ts';
export { Field, type FieldInputProps, type FieldProps } from '../../native/Field.tsx';
export { FieldError, type FieldErrorProps } from '../../native/FieldError.tsx';
export { FormError, type FormErrorProps, type FormErrorState } from '../../native/FormError.tsx';
export { RetryAfter, type RetryAfterProps } from '../../native/RetryAfter.tsx';
export {
  type FieldErrorState,
  type UseFieldErrorOptions,
  useFieldError,
} from '../../native/useFieldError.ts';
export { useMessagesByField } from '../../react/useMessagesByField.ts';
export { useRetryAfter } from '../../react/useRetryAfter.ts';
export {
  ClerkErrorProvider,
  type ClerkErrorProviderOptions,
  type ClerkErrorProviderProps,
} from './ClerkErrorProvider.tsx';
export { useClerkError } from './useClerkError.ts';
