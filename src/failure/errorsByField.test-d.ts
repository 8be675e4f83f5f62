import { expectTypeOf } from 'vitest';
import {
  type ClerkError,
  type ClerkFailure,
  decodeClerkError,
  errorsByField,
} from '../entry/index.ts';

const failure: ClerkFailure = decodeClerkError(null);

// The keys of the result are the names of the form.
const { fields, form } = errorsByField(failure, {
  fields: ['email', 'profile.firstName'],
  aliases: { identifier: 'email', first_name: 'profile.firstName' },
});
expectTypeOf(fields).toEqualTypeOf<{
  readonly email?: readonly [ClerkError, ...ClerkError[]];
  readonly 'profile.firstName'?: readonly [ClerkError, ...ClerkError[]];
}>();
expectTypeOf(form).toEqualTypeOf<readonly ClerkError[]>();
// @ts-expect-error not a field of the form
fields.password;

// The list of a field is never empty.
expectTypeOf(fields.email?.[0]).toEqualTypeOf<ClerkError | undefined>();

// A misspelt alias does not compile.
// @ts-expect-error
errorsByField(failure, { fields: ['email'], aliases: { identifier: 'emial' } });

// Names that are only known at run time are possible, too.
const names: string[] = ['a'];
expectTypeOf(errorsByField(null, { fields: names, aliases: { b: 'a' } }).fields.a).toEqualTypeOf<
  readonly [ClerkError, ...ClerkError[]] | undefined
>();
