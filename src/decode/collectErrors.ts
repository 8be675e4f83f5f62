import { decodedKind } from '../failure/decodedKind.ts';
import type { ClerkFailureKind } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { richerCopy } from '../failure/sameError.ts';
import { MAX_TEXT_LENGTH } from '../recognize/identify.ts';
import { knownCode } from '../recognize/knownCodes.ts';
import { asAmount, asText, attempt, type Bag, isBag } from '../values/read.ts';
import { clientCondition, errorOfCode, kindOf } from './clientConditions.ts';
import { NO_META } from './copyMeta.ts';
import { decodeApiError } from './decodeApiError.ts';
import { readRetryAfter } from './retryAfter.ts';

/** What a walk through an input found. */
export interface Collected {
  readonly errors: ClerkError[];
  kind: ClerkFailureKind | undefined;
  status: number | undefined;
  traceId: string | undefined;
  retryAfter: number | undefined;
  /** Text that is no Clerk error, kept in case nothing better is found. */
  unexpected: string | undefined;
  visited: Set<unknown> | undefined;
  /** A failure that was decoded before is among it. */
  isDecoded: boolean;
  /** A bit for each length, modulo 32, that the long text of an error has. */
  lengths: number;
  /** How many errors were met, those that were there already included. */
  understood: number;
}

const MAX_DEPTH = 8;
const MAX_ERRORS = 100;
/** A proxy may give a new object for each key that is read. */
const MAX_VISITED = 10_000;
const MAX_TRACE_ID_LENGTH = 200;

/** Where Clerk's own resources keep a failed verification. */
export const VERIFICATION_KEYS: readonly string[] = [
  'firstFactorVerification',
  'first_factor_verification',
  'secondFactorVerification',
  'second_factor_verification',
  'verification',
  'verifications',
];

/** Where wrappers and Clerk's own resources keep an error. */
const NESTED_KEYS: readonly string[] = [
  'error',
  'cause',
  'reason',
  'response',
  'data',
  'body',
  'detail',
  ...VERIFICATION_KEYS,
  'emailAddress',
  'email_address',
  'phoneNumber',
  'phone_number',
  'externalAccount',
  'external_account',
  'web3Wallet',
  'web3_wallet',
];

/** An empty collection, to hand to {@link collectErrors}. */
export function emptyCollection(): Collected {
  return {
    errors: [],
    kind: undefined,
    status: undefined,
    traceId: undefined,
    retryAfter: undefined,
    unexpected: undefined,
    visited: undefined,
    isDecoded: false,
    lengths: 0,
    understood: 0,
  };
}

function add(into: Collected, error: ClerkError, kind: ClerkFailureKind): void {
  const { errors } = into;
  into.understood++;
  if (errors.length >= MAX_ERRORS) return;
  // A copy has a text as long, so that most errors need not be held against all before them.
  const length = 1 << error.longMessage.length;
  if (into.lengths & length)
    for (let index = 0; index < errors.length; index++) {
      const copy = richerCopy(errors[index] as ClerkError, error);
      if (!copy) continue;
      errors[index] = copy;
      return;
    }
  into.lengths |= length;
  errors.push(error);
  // What Clerk said outranks what happened on the way; otherwise the first error names the kind.
  if (kind === 'api' || into.kind === undefined) into.kind = kind;
}

/** @param kind of the failure that the error was decoded in before, if it was. */
function addApiError(into: Collected, input: Bag, kind?: ClerkFailureKind): void {
  // What was decoded before has its own wait: that of its failure may be another error's.
  const own = asAmount((input.params as Bag | null | undefined)?.retryAfter);
  const wait = own ?? (kind ? undefined : into.retryAfter);
  const error = decodeApiError(input, wait);
  if (error.meta !== NO_META) into.traceId ??= traceIdOf(error.meta);
  const condition = isClientMade(error, input) && !kind ? clientCondition(input) : undefined;
  if (condition) return add(into, condition.error, condition.kind);
  add(into, error, kind ?? kindOf(error, 'api'));
}

// The backend SDK reports a request that got no answer as an API error; and what the SDKs make
// themselves looks like one after a trip through JSON, which takes its class.
const isClientMade = ({ code, known }: ClerkError, input: Bag): boolean =>
  code === 'unexpected_error' ||
  input.clerkRuntimeError === true ||
  (!known && input.name === 'EmailLinkError');

/** A trace id as it is kept; undefined for what is no text. */
export const asTraceId = (value: unknown): string | undefined =>
  asText(value, MAX_TRACE_ID_LENGTH) || undefined;

const traceIdOf = (bag: Bag): string | undefined =>
  asTraceId(bag.clerk_trace_id ?? bag.clerkTraceId ?? bag.traceId ?? bag.trace_id);

function readHeader(into: Collected, input: Bag): void {
  into.status ??= asAmount(input.status) || undefined;
  into.traceId ??= traceIdOf(input);
  into.retryAfter ??= readRetryAfter(input.retryAfter ?? input.retry_after);
}

const isApiError = (input: Bag): boolean =>
  typeof input.code === 'string' &&
  (input.meta ?? input.longMessage ?? input.long_message ?? input.shortMessage) !== undefined;

function collectList(
  into: Collected,
  list: readonly unknown[],
  depth: number,
  kind?: ClerkFailureKind,
): void {
  const length = Math.min(list.length, MAX_ERRORS);
  for (let index = 0; index < length; index++) {
    const item = list[index];
    if (isBag(item) && typeof item.code === 'string' && !item.errors && !(item instanceof Error))
      addApiError(into, item, kind);
    else {
      // What was found before, here or elsewhere, was understood all the same.
      const isKnown = into.visited?.has(item);
      const before = into.understood;
      collectErrors(into, item, depth + 1);
      if (!isKnown && into.understood === before) addUnexpected(into, item);
    }
  }
}

// What stands in a list beside errors of Clerk's is an error, too, though none that is known.
function addUnexpected(into: Collected, item: unknown): void {
  const { message, long_message, longMessage }: Bag = isBag(item) ? item : { message: item };
  if (typeof (message ?? long_message ?? longMessage) !== 'string') return;
  const error = { code: 'unexpected_error', message, long_message, longMessage };
  add(into, decodeApiError(error), 'unexpected');
}

// `raw` has everything that the server sent; `fields` and `global` may repeat it.
function collectHook(into: Collected, { raw, global, fields }: Bag, depth: number): void {
  if (Array.isArray(raw)) collectList(into, raw, depth);
  if (Array.isArray(global)) collectList(into, global, depth);
  if (!isBag(fields)) return;
  for (const key of Object.keys(fields)) {
    const item = fields[key];
    if (isBag(item)) collectList(into, Array.isArray(item) ? item : [item], depth);
  }
}

/** What a text holds as JSON; undefined for any other text, also for a bare word of JSON's. */
function readJson(text: string): unknown {
  return '{["'.includes(text.charAt(0)) ? attempt(() => JSON.parse(text)) : undefined;
}

function collectText(into: Collected, text: string, depth: number): void {
  const trimmed = text.trim();
  const parsed = readJson(trimmed);
  if (parsed !== undefined) return collectErrors(into, parsed, depth + 1);
  if (trimmed[0] === '<') add(into, errorOfCode('gateway_error'), 'gateway');
  else {
    const condition = clientCondition({ message: trimmed });
    if (condition) add(into, condition.error, condition.kind);
    else into.unexpected ??= asText(trimmed, MAX_TEXT_LENGTH);
  }
}

/**
 * Walks through anything and adds each Clerk error in it to `into`, in order and once. Cycles,
 * depth and the number of errors are bounded. Throws only where reading the input throws.
 */
export function collectErrors(into: Collected, input: unknown, depth = 0): void {
  if (typeof input === 'string') return collectText(into, input, depth);
  if (!isBag(input) || depth > MAX_DEPTH) return;
  if (depth) {
    into.visited ??= new Set();
    if (into.visited.has(input) || into.visited.size >= MAX_VISITED) return;
    into.visited.add(input);
  }
  if (Array.isArray(input)) return collectList(into, input, depth);

  // Counted, since a repeated error does not lengthen the list.
  const before = into.understood;
  const { errors } = input;
  if (Array.isArray(errors)) {
    readHeader(into, input);
    const kind = decodedKind(input);
    if (kind) into.isDecoded = true;
    collectList(into, errors, depth, kind);
    if (into.understood > before) {
      if (isBag(input.cause)) collectErrors(into, input.cause, depth + 1);
      return;
    }
    if (input.clerkError === true || (into.status ?? 0) >= 400) return addGateway(into);
  } else if (isBag(errors)) {
    collectHook(into, errors, depth);
    if (into.understood > before) return;
  } else if (input.raw !== undefined && input.fields !== undefined) {
    return collectHook(into, input, depth);
  }
  readHeader(into, input);
  if (isApiError(input) && input.clerkError !== true) return addApiError(into, input);

  const condition = clientCondition(input);
  // An app may wrap Clerk's error in words that begin as fetch's do: `Failed to fetch the user`.
  const isWrapper =
    condition?.kind === 'network' && (input.cause as Bag | null | undefined)?.clerkError === true;
  if (condition && !isWrapper) return add(into, condition.error, condition.kind);
  if (typeof input.code === 'string' && input.code && knownCode(input.code))
    return addApiError(into, input);

  collectNested(into, input, depth);
  if (into.understood === before && typeof input.message === 'string')
    into.unexpected ??= asText(input.message, MAX_TEXT_LENGTH);
}

function collectNested(into: Collected, input: Bag, depth: number): void {
  for (const key of NESTED_KEYS) {
    const value = input[key];
    const nested = typeof value === 'string' ? readJson(value.trim()) : value;
    if (isBag(nested)) collectErrors(into, nested, depth + 1);
  }
}

/** Adds the error for an answer that held no Clerk error. */
export function addGateway(into: Collected): void {
  const code = into.status === 429 ? 'too_many_requests' : 'gateway_error';
  add(into, errorOfCode(code, '', into.retryAfter), 'gateway');
}
