import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { holdsMeta, sameFields, sameTexts } from '../failure/sameError.ts';

/** The same errors as the server sent them; undefined when the answer did not hold them all. */
function asSent(
  errors: readonly ClerkError[],
  sent: readonly ClerkError[],
): readonly ClerkError[] | undefined {
  const left = [...sent];
  const found: ClerkError[] = [];
  for (const error of errors) {
    const twins = left.filter(
      (other) => sameTexts(error, other) && holdsMeta(other.meta, error.meta),
    );
    const twin = twins.find((other) => sameFields(error, other)) ?? twins[0];
    if (!twin) return undefined;
    left.splice(left.indexOf(twin), 1);
    found.push(twin);
  }
  return found;
}

/** What an observed answer adds to a failure; undefined when the failure is of another answer. */
function merge(
  failure: ClerkFailure,
  seen: ClerkFailure,
  isGateway: boolean,
): ClerkFailure | undefined {
  const errors = isGateway ? seen.errors : asSent(failure.errors, seen.errors);
  const { status, traceId = failure.traceId, retryAfter = failure.retryAfter } = seen;
  if (!errors || (failure.status ?? status) !== status) return undefined;
  if ((failure.traceId ?? traceId) !== traceId) return undefined;
  return Object.freeze({
    kind: isGateway ? 'gateway' : failure.kind,
    ...(status !== undefined && { status }),
    ...(traceId !== undefined && { traceId }),
    ...(retryAfter !== undefined && { retryAfter }),
    errors: Object.freeze([...errors]) as ClerkFailure['errors'],
  });
}

/**
 * A decoded failure with what the SDK dropped of the answer.
 *
 * @param observed failures, the latest first.
 * @param latest the failure of the latest request, if it failed.
 */
export function restoreFailure(
  failure: ClerkFailure,
  observed: readonly ClerkFailure[],
  latest: ClerkFailure | undefined,
): ClerkFailure {
  for (const seen of observed) {
    // clerk-js may report an answer that is no JSON as a network failure, in words of any engine.
    const isUnread = failure.kind === 'gateway' || (failure.kind === 'network' && seen === latest);
    const merged = merge(failure, seen, isUnread && seen.kind === 'gateway');
    if (merged) return merged;
  }
  return failure;
}
