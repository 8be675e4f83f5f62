import { expectTypeOf } from 'vitest';
import {
  type ClerkError,
  type ClerkErrorCode,
  type ClerkErrorParams,
  type ClerkErrorVariant,
  type ClerkFailure,
  decodeClerkError,
  type UnknownClerkError,
} from '../entry/index.ts';

const failure: ClerkFailure = decodeClerkError(null);
const error: ClerkError = failure.errors[0];

// A code narrows params.
if (error.code === 'form_password_length_too_short') {
  expectTypeOf(error.params.minLength).toEqualTypeOf<number | undefined>();
  expectTypeOf(error.known).toEqualTypeOf<true>();
  // @ts-expect-error only what the text of this error can hold
  error.params.maxLength;
}

// A variant narrows further; without one, all values of the code are possible.
if (error.code === 'user_locked') {
  expectTypeOf(error.variant).toEqualTypeOf<'UserLocked' | 'UserLockedIndefinitely' | undefined>();
  if (error.variant === 'UserLocked')
    expectTypeOf(error.params.retryAfter).toEqualTypeOf<number | undefined>();
}

// Once `known` is checked, only listed codes are left.
export function next(input: ClerkError): string {
  if (!input.known) {
    expectTypeOf(input).toEqualTypeOf<UnknownClerkError>();
    const code: string = input.code;
    return code;
  }
  expectTypeOf(input.code).toEqualTypeOf<ClerkErrorCode>();
  switch (input.remedy) {
    case 'correct-input':
    case 'choose-another':
      return input.fields.join();
    default:
      return input.code;
  }
}

// Mistyped codes are compile errors.
// @ts-expect-error
if (error.code === 'form_password_pwnd') next(error);

expectTypeOf<Extract<ClerkError, { code: 'form_resource_not_found' }>['params']>().toEqualTypeOf<{
  readonly param?: string;
}>;
expectTypeOf<ClerkErrorParams['FormParameterMaxLengthExceeded']>().toEqualTypeOf<{
  readonly param?: string;
  readonly maxLength?: number;
}>();
expectTypeOf<'UserLocked'>().toExtend<ClerkErrorVariant>();
expectTypeOf<ClerkFailure['retryAfter']>().toEqualTypeOf<number | undefined>();
