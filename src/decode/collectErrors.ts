import { decodedKind } from '../failure/decodedKind.ts';
import type { ClerkFailureKind } from '../failure/failure.ts';
import { knownCode } from '../recognize/knownCodes.ts';
import { keptText } from '../values/keptText.ts';
import { attempt, type Bag, isBag } from '../values/read.ts';
import { addApiError } from './addApiError.ts';
import { decodeApiError } from './apiError/decodeApiError.ts';
import { callbackCode } from './callbackParams.ts';
import { type ClientCondition, clientCondition, errorOfCode } from './clientConditions.ts';
import { addError, addGateway, type Collection, MAX_ERRORS } from './collection.ts';
import { NESTED_KEYS } from './nestedKeys.ts';
import { readHeader, traceIdIn } from './readHeader.ts';
import {
  hasErrorList,
  hasHookErrors,
  isApiError,
  isClerkError,
  isHookErrors,
  isListedError,
} from './shapes.ts';

const MAX_DEPTH = 8;

/** A proxy may give a new object for each key that is read. */
const MAX_VISITED = 10_000;

/**
 * Walks through anything and adds each Clerk error in it to `into`, in order and once. The walk
 * ends even for cycles, deep input and endless lists. Throws only when reading the input throws.
 */
export function collectErrors(into: Collection, input: unknown, depth = 0): void {
  if (typeof input === 'string') return collectText(into, input, depth);
  if (!isBag(input) || depth > MAX_DEPTH) return;
  if (depth && !isFirstVisit(into, input)) return;
  if (Array.isArray(input)) return collectList(into, input, depth);

  const before = into.met;
  if (hasErrorList(input)) collectAnswer(into, input, depth);
  else if (hasHookErrors(input)) collectHookErrors(into, input.errors, depth);
  else if (isHookErrors(input)) return collectHookErrors(into, input, depth);
  if (into.met > before) return;

  if (collectCallback(into, input)) return;
  readHeader(into, input);
  if (isApiError(input) && !isClerkError(input)) return addApiError(into, input);
  const condition = clientCondition(input);
  if (condition && !isWrapper(condition, input))
    return addError(into, condition.error, condition.kind);
  if (typeof input.code === 'string' && input.code && knownCode(input.code))
    return addApiError(into, input);

  collectNested(into, input, depth);
  if (into.met === before && typeof input.message === 'string')
    into.unexpected ??= keptText(input.message);
}

function isFirstVisit(into: Collection, input: Bag): boolean {
  into.visited ??= new Set();
  if (into.visited.has(input) || into.visited.size >= MAX_VISITED) return false;
  into.visited.add(input);
  return true;
}

/** True for an app's words around an error of Clerk's: `Failed to fetch the user` reads like fetch's. */
const isWrapper = ({ kind }: ClientCondition, { cause }: Bag): boolean =>
  kind === 'network' && isBag(cause) && isClerkError(cause);

function collectAnswer(
  into: Collection,
  input: Bag & { readonly errors: readonly unknown[] },
  depth: number,
): void {
  const before = into.met;
  readHeader(into, input);
  const kind = decodedKind(input);
  if (kind) into.isDecoded = true;
  collectList(into, input.errors, depth, kind);
  if (into.met === before) {
    if (isClerkError(input) || (into.status ?? 0) >= 400) addGateway(into);
  } else if (isBag(input.cause)) collectErrors(into, input.cause, depth + 1);
}

function collectList(
  into: Collection,
  list: readonly unknown[],
  depth: number,
  kind?: ClerkFailureKind,
): void {
  const length = Math.min(list.length, MAX_ERRORS);
  for (let index = 0; index < length; index++) {
    const item = list[index];
    // The walk may have met the item before, here or elsewhere.
    const isKnown = into.visited?.has(item);
    const before = into.met;
    if (isListedError(item)) collectItem(into, item, depth, kind);
    else collectErrors(into, item, depth + 1);
    if (!isKnown && into.met === before) addUnexpected(into, item);
  }
}

function collectItem(into: Collection, item: Bag, depth: number, kind?: ClerkFailureKind): void {
  if (typeof item.code === 'string') addApiError(into, item, kind);
  else {
    const condition = clientCondition(item);
    if (condition) addError(into, condition.error, condition.kind);
    else addUnexpected(into, item);
    collectNested(into, item, depth);
  }
  // An error with a code may hold others.
  if (isBag(item.errors)) collectErrors(into, item.errors, depth + 1);
}

/** Adds an item of a list of errors as an unexpected error. An empty item is no error. */
function addUnexpected(into: Collection, item: unknown): void {
  const { code, message, long_message, longMessage, meta }: Bag = isBag(item)
    ? item
    : { message: keptText(item) || undefined };
  if ((code ?? message ?? long_message ?? longMessage ?? meta ?? undefined) === undefined) return;
  const error = decodeApiError({
    code: 'unexpected_error',
    message,
    long_message,
    longMessage,
    meta,
  });
  into.traceId ??= traceIdIn(error.meta);
  addError(into, error, 'unexpected');
}

/** `raw` has everything that the server sent. `fields` and `global` may repeat it. */
function collectHookErrors(into: Collection, { raw, global, fields }: Bag, depth: number): void {
  if (Array.isArray(raw)) collectList(into, raw, depth);
  if (Array.isArray(global)) collectList(into, global, depth);
  if (!isBag(fields)) return;
  for (const key of Object.keys(fields)) {
    const item = fields[key];
    if (isBag(item)) collectList(into, Array.isArray(item) ? item : [item], depth);
  }
}

/** The object, list or text in a text of JSON; undefined for any other text. */
function readJson(text: string): unknown {
  return '{["'.includes(text.charAt(0)) ? attempt(() => JSON.parse(text)) : undefined;
}

/** True for the URL of a callback; adds its error, if it has one. */
function collectCallback(into: Collection, input: unknown): boolean {
  const code = callbackCode(input);
  if (code) addApiError(into, { code });
  return code !== undefined;
}

function collectText(into: Collection, text: string, depth: number): void {
  const trimmed = text.trim();
  const parsed = readJson(trimmed);
  if (parsed !== undefined) return collectErrors(into, parsed, depth + 1);
  if (trimmed[0] === '<') return addError(into, errorOfCode('gateway_error'), 'gateway');
  if (collectCallback(into, trimmed)) return;
  const condition = clientCondition({ message: trimmed });
  if (condition) addError(into, condition.error, condition.kind);
  else into.unexpected ??= keptText(trimmed);
}

function collectNested(into: Collection, input: Bag, depth: number): void {
  for (const key of NESTED_KEYS) {
    const value = input[key];
    const nested = typeof value === 'string' ? readJson(value.trim()) : value;
    if (isBag(nested)) collectErrors(into, nested, depth + 1);
  }
}
