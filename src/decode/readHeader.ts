import { keptText } from '../values/keptText.ts';
import { asAmount, type Bag } from '../values/read.ts';
import type { Collection } from './collection.ts';
import { readRetryAfter } from './retryAfter.ts';

/**
 * A trace id; undefined for anything else. People read it aloud to support, so a sentence, a link or
 * a token in its place is none, and neither is a word such as `undefined`.
 */
export const asTraceId = (value: unknown): string | undefined =>
  typeof value === 'string' && /^(?=.*\d)[\w-]{1,100}$/.test(value) && keptText(value) === value
    ? value
    : undefined;

/** The trace id in an object, however its key is spelt. */
export const traceIdIn = (bag: Bag): string | undefined =>
  asTraceId(bag.clerk_trace_id ?? bag.clerkTraceId ?? bag.traceId ?? bag.trace_id);

/** Reads status, trace id and Retry-After where they stand beside errors. The first found counts. */
export function readHeader(into: Collection, input: Bag): void {
  into.status ??= asAmount(input.status) || undefined;
  into.traceId ??= traceIdIn(input);
  into.retryAfter ??= readRetryAfter(input.retryAfter ?? input.retry_after);
}
