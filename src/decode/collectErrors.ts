import { clientCondition, clientError, clientKind } from './clientConditions.ts';
import { decodeApiError } from './decodeApiError.ts';
import type { ClerkError } from './errors.generated.ts';
import type { ClerkFailureKind } from './failure.ts';
import { MAX_TEXT_LENGTH } from './identify.ts';
import { knownCode } from './knownCodes.ts';
import { isBag, read, readAmount, readText } from './read.ts';
import { readRetryAfter } from './retryAfter.ts';

/** What a walk through an input found. */
export interface Collected {
  readonly errors: ClerkError[];
  kind?: ClerkFailureKind;
  status?: number;
  traceId?: string;
  retryAfter?: number;
  /** Text or a value that is no Clerk error, kept in case nothing better is found. */
  unexpected?: string;
  readonly visited: Set<unknown>;
}

const MAX_DEPTH = 8;
const MAX_ERRORS = 100;
const MAX_TRACE_ID_LENGTH = 200;
const TRACE_KEYS = ['clerk_trace_id', 'clerkTraceId', 'traceId', 'trace_id'] as const;
const API_KEYS = ['meta', 'longMessage', 'long_message', 'shortMessage'] as const;

/** Where wrappers and Clerk's own resources keep an error, a failed verification among them. */
const NESTED_KEYS = [
  'error',
  'cause',
  'reason',
  'response',
  'data',
  'body',
  'detail',
  'firstFactorVerification',
  'first_factor_verification',
  'secondFactorVerification',
  'second_factor_verification',
  'verification',
  'verifications',
  'emailAddress',
  'email_address',
  'phoneNumber',
  'phone_number',
  'externalAccount',
  'external_account',
  'web3Wallet',
  'web3_wallet',
] as const;

/** An empty collection, to hand to {@link collectErrors}. */
export function emptyCollection(): Collected {
  return { errors: [], visited: new Set() };
}

const signature = (error: ClerkError): string =>
  JSON.stringify([error.code, error.message, error.longMessage, error.fields, error.meta]);

function add(into: Collected, error: ClerkError, kind: ClerkFailureKind): void {
  const { errors } = into;
  if (errors.length >= MAX_ERRORS) return;
  if (errors.length) {
    const wanted = signature(error);
    if (errors.some((other) => signature(other) === wanted)) return;
  }
  errors.push(error);
  // What Clerk said outranks what happened on the way; otherwise the first error names the kind.
  if (kind === 'api' || into.kind === undefined) into.kind = kind;
}

function addApiError(into: Collected, input: unknown): void {
  const error = decodeApiError(input, into.retryAfter);
  into.traceId ??= readText(error.meta, TRACE_KEYS, MAX_TRACE_ID_LENGTH) || undefined;
  // The backend SDK reports a request that got no answer as an API error.
  if (error.code === 'unexpected_error') {
    const condition = isBag(input) ? clientCondition(input) : undefined;
    if (condition) return add(into, condition.error, condition.kind);
  }
  const kind = knownCode(error.code) ? apiKind(error) : 'api';
  add(into, error, kind);
}

function apiKind(error: ClerkError): ClerkFailureKind {
  const kind = clientKind(error);
  return kind === 'client' ? 'api' : kind;
}

function readHeader(into: Collected, input: unknown): void {
  const status = readAmount(read(input, 'status'));
  if (status) into.status ??= status;
  into.traceId ??= readText(input, TRACE_KEYS, MAX_TRACE_ID_LENGTH) || undefined;
  into.retryAfter ??= readRetryAfter(read(input, 'retryAfter') ?? read(input, 'retry_after'));
}

const isApiError = (input: unknown): boolean =>
  typeof read(input, 'code') === 'string' && API_KEYS.some((key) => read(input, key) !== undefined);

function collectList(into: Collected, list: readonly unknown[], depth: number): void {
  const { length } = list;
  for (let index = 0; index < length && index < MAX_ERRORS; index++) {
    const item = read(list, `${index}`);
    if (
      isBag(item) &&
      !(item instanceof Error) &&
      typeof read(item, 'code') === 'string' &&
      !read(item, 'errors')
    ) {
      if (!into.visited.has(item)) {
        into.visited.add(item);
        addApiError(into, item);
      }
    } else collectErrors(into, item, depth + 1);
  }
}

// `raw` has everything that the server sent; `fields` and `global` may repeat it.
function collectHook(into: Collected, errors: unknown, depth: number): void {
  for (const key of ['raw', 'global'] as const) {
    const list = read(errors, key);
    if (Array.isArray(list)) collectList(into, list, depth);
  }
  const fields = read(errors, 'fields');
  if (!isBag(fields)) return;
  for (const key of Object.keys(fields)) {
    const item = read(fields, key);
    if (isBag(item)) collectList(into, Array.isArray(item) ? item : [item], depth);
  }
}

function collectText(into: Collected, text: string, depth: number): void {
  const trimmed = text.trim();
  if (trimmed[0] === '{' || trimmed[0] === '[' || trimmed[0] === '"') {
    try {
      return collectErrors(into, JSON.parse(trimmed), depth + 1);
    } catch {}
  }
  if (trimmed[0] === '<') add(into, clientError('gateway_error'), 'gateway');
  else into.unexpected ??= trimmed;
}

/**
 * Walks through anything and adds each Clerk error in it to `into`, in order and once. Never
 * throws; cycles, depth and the number of errors are bounded.
 */
export function collectErrors(into: Collected, input: unknown, depth = 0): void {
  if (typeof input === 'string') return collectText(into, input, depth);
  if (!isBag(input) || depth > MAX_DEPTH || into.visited.has(input)) return;
  into.visited.add(input);
  if (Array.isArray(input)) return collectList(into, input, depth);

  const before = into.errors.length;
  const errors = read(input, 'errors');
  if (Array.isArray(errors)) {
    readHeader(into, input);
    collectList(into, errors, depth);
    if (into.errors.length > before) return;
    if (read(input, 'clerkError') === true || into.status !== undefined) return addGateway(into);
  } else if (isBag(errors)) {
    collectHook(into, errors, depth);
    if (into.errors.length > before) return;
  } else if (read(input, 'raw') !== undefined && read(input, 'fields') !== undefined) {
    return collectHook(into, input, depth);
  }
  if (isApiError(input) && read(input, 'clerkError') !== true) return addApiError(into, input);

  const condition = clientCondition(input);
  if (condition) return add(into, condition.error, condition.kind);
  const known = read(input, 'code');
  if (typeof known === 'string' && known && knownCode(known)) return addApiError(into, input);

  readHeader(into, input);
  for (const key of NESTED_KEYS) {
    const nested = read(input, key);
    if (isBag(nested) || (typeof nested === 'string' && nested[0] === '{'))
      collectErrors(into, nested, depth + 1);
  }
  if (into.errors.length > before) return;
  if (typeof read(input, 'message') === 'string')
    into.unexpected ??= readText(input, ['message'], MAX_TEXT_LENGTH);
}

/** Adds the error for an answer that held no Clerk error. */
export function addGateway(into: Collected): void {
  const code = into.status === 429 ? 'too_many_requests' : 'gateway_error';
  add(into, clientError(code, '', into.retryAfter), 'gateway');
}
