import { asAmount, asText, type Bag } from '../values/read.ts';
import type { Collection } from './collection.ts';
import { readRetryAfter } from './retryAfter.ts';

const MAX_TRACE_ID_LENGTH = 200;

/** A trace id, cut to a sensible length; undefined for anything but text. */
export const asTraceId = (value: unknown): string | undefined =>
  asText(value, MAX_TRACE_ID_LENGTH) || undefined;

/** The trace id in an object, however its key is spelt. */
export const traceIdIn = (bag: Bag): string | undefined =>
  asTraceId(bag.clerk_trace_id ?? bag.clerkTraceId ?? bag.traceId ?? bag.trace_id);

/** Reads status, trace id and Retry-After where they stand beside errors. The first found counts. */
export function readHeader(into: Collection, input: Bag): void {
  into.status ??= asAmount(input.status) || undefined;
  into.traceId ??= traceIdIn(input);
  into.retryAfter ??= readRetryAfter(input.retryAfter ?? input.retry_after);
}
