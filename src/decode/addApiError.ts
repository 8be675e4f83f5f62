import type { ClerkFailureKind } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { asAmount, type Bag } from '../values/read.ts';
import { NO_META } from './apiError/copyMeta.ts';
import { decodeApiError } from './apiError/decodeApiError.ts';
import { clientCondition, kindOf } from './clientConditions.ts';
import { addError, type Collection } from './collection.ts';
import { traceIdIn } from './readHeader.ts';

/**
 * True for an error that an SDK made. The backend SDK reports a request without an answer as
 * `unexpected_error`, and in JSON the SDKs' own errors look like the server's.
 */
const isMadeBySdk = ({ code, known }: ClerkError, input: Bag): boolean =>
  code === 'unexpected_error' ||
  input.clerkRuntimeError === true ||
  (!known && input.name === 'EmailLinkError');

/**
 * Adds one error in the shape of Clerk's API.
 *
 * @param decodedAs the kind of the failure that it was decoded in before, if it was.
 */
export function addApiError(into: Collection, input: Bag, decodedAs?: ClerkFailureKind): void {
  // An error that was decoded before has its own wait and status. Those of its failure may be
  // another error's.
  const own = asAmount((input.params as Bag | null | undefined)?.retryAfter);
  const { retryAfter, status }: Partial<Collection> = decodedAs ? {} : into;
  const error = decodeApiError(input, own ?? retryAfter, status);
  if (error.meta !== NO_META) into.traceId ??= traceIdIn(error.meta);
  const condition = !decodedAs && isMadeBySdk(error, input) ? clientCondition(input) : undefined;
  if (condition) addError(into, condition.error, condition.kind);
  else addError(into, error, decodedAs ?? kindOf(error, 'api'));
}
