/**
 * Decoding and translating Clerk errors, without React.
 *
 * @module
 */
export type { Audience, Remedy } from './catalog/entry.ts';
export { decodeClerkError } from './decode/decodeClerkError.ts';
export { decodeClerkResponse } from './decode/decodeClerkResponse.ts';
export type {
  ClerkError,
  ClerkErrorCode,
  ClerkErrorParams,
  ClerkErrorVariant,
} from './decode/errors.generated.ts';
export type {
  ClerkErrorBase,
  ClerkFailure,
  ClerkFailureKind,
  UnknownClerkCode,
  UnknownClerkError,
} from './decode/failure.ts';
