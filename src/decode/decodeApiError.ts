import type { ClerkError } from '../failure/generated/errors.ts';
import { plainKey } from '../names/plainKey.ts';
import { identify } from '../recognize/identify.ts';
import { type KnownCode, knownCode, type Meaning } from '../recognize/knownCodes.ts';
import { readValue } from '../recognize/readValue.ts';
import { isRequestParam } from '../recognize/requestParams.ts';
import { unlistedMeaning } from '../recognize/unlistedMeaning.ts';
import { asAmount, asText, type Bag, MAX_TEXT_LENGTH } from '../values/read.ts';
import { copyMeta, NO_META } from './copyMeta.ts';

const MAX_FIELD_LENGTH = 100;
const NO_FIELDS: readonly string[] = Object.freeze([]);
const NO_PARAMS: Record<string, unknown> = Object.freeze({}) as Record<string, unknown>;

/** What an SDK's own error with an unlisted code means: its text is technical. */
const SDK_ERROR: Meaning = { audience: 'developer', remedy: 'retry', cancelled: false };

/** The status of an answer that was an error; 0 for any other. */
function failedStatus(value: unknown): number {
  const status = asAmount(value) ?? 0;
  return status >= 400 ? status : 0;
}

/** The params of an error that no text or `meta` gives any. */
const waitOf = (known: KnownCode | undefined, retryAfter: number | undefined) =>
  known || retryAfter === undefined ? NO_PARAMS : { retryAfter };

function readFields(meta: Bag, params: Bag): readonly string[] {
  if (meta !== NO_META) {
    const name = asText(
      meta.param_name ?? meta.paramName ?? meta.name ?? meta.Name,
      MAX_FIELD_LENGTH,
    );
    if (name) return Object.freeze([name]);
    const names = readValue(
      meta.param_names ?? meta.paramNames ?? meta.names ?? meta.Names,
      'list',
    );
    if (names) return names as readonly string[];
    const form = (meta.formParameter ?? meta.form_parameter) as Bag | null | undefined;
    const nested = asText(form?.Name ?? form?.name, MAX_FIELD_LENGTH);
    if (nested) return Object.freeze([nested]);
  }
  // The SDKs drop parts of `meta`, but the text may still name the field.
  if (typeof params.param === 'string') return Object.freeze([params.param]);
  return Array.isArray(params.paramNames) ? params.paramNames : NO_FIELDS;
}

function otherSpelling(bag: Bag, key: string): string | undefined {
  const wanted = plainKey(key);
  return Object.keys(bag).find((name) => {
    const plain = plainKey(name);
    // The documentation has `Name` for `param_name`.
    return plain === wanted || `param${plain}` === wanted;
  });
}

/** Follows a path of wire names, which `meta` may spell in camel case or as in Go. */
function readPath(meta: Bag, path: readonly string[]): unknown {
  let value: unknown = meta;
  for (const step of path) {
    const bag = value as Bag | null | undefined;
    if (typeof bag !== 'object' || bag === null) return undefined;
    const key = Object.hasOwn(bag, step) ? step : otherSpelling(bag, step);
    value = key === undefined ? undefined : bag[key];
  }
  return value;
}

/** Copies values from `meta` to `params`; returns the variant that a value belongs to, if any. */
function addMetaParams(
  known: KnownCode,
  meta: Bag,
  params: Record<string, unknown>,
  variant: string,
  retryAfter: number | undefined,
): string {
  let owner = '';
  for (const param of known.metaParams) {
    if (variant && param.variant !== variant) continue;
    const value = readValue(readPath(meta, param.path), param.type);
    if (value !== undefined) {
      params[param.name] = value;
      owner = param.variant;
    } else if (param.name === 'retryAfter' && retryAfter !== undefined)
      params.retryAfter ??= retryAfter;
  }
  return owner;
}

/** What is for the developer: the person cannot correct what they did not type. */
const WRONG_REQUEST: Meaning = { audience: 'developer', remedy: 'fix-request', cancelled: false };

const asksToCorrect = ({ audience, remedy }: Meaning): boolean =>
  audience === 'user' && (remedy === 'correct-input' || remedy === 'choose-another');

/**
 * Decodes one error of Clerk's API, in the spelling of the wire, an SDK or the documentation.
 *
 * @param retryAfter seconds from the response, for an error that has none of its own.
 * @param status of the response, for an unlisted error that has none of its own.
 */
export function decodeApiError(input: Bag, retryAfter?: number, status?: number): ClerkError {
  const code = asText(input.code, MAX_FIELD_LENGTH);
  const message =
    asText(input.message, MAX_TEXT_LENGTH) ||
    asText(input.shortMessage ?? input.short_message, MAX_TEXT_LENGTH);
  const longMessage = asText(input.long_message ?? input.longMessage, MAX_TEXT_LENGTH);
  const meta = copyMeta(input.meta);
  const listed = knownCode(code);
  const found = listed && identify(listed, message, longMessage);
  // With an empty code, only the text shows which error it is.
  const known = code || found ? listed : undefined;
  const failed = known ? 0 : failedStatus(input.status ?? status);
  const params = found?.params ?? (known?.metaParams.length ? {} : waitOf(known, retryAfter));
  let variant = found?.variant ?? '';
  let meaning = found?.meaning ?? known;
  if (known?.metaParams.length) {
    const owner = addMetaParams(known, meta, params, found?.givesWay ? '' : variant, retryAfter);
    if ((!variant || found?.givesWay) && owner) {
      variant = owner;
      meaning = known.texts.find((text) => text.variant === owner)?.meaning ?? known;
    }
  }
  const fields = readFields(meta, params);
  meaning ??=
    input.audience === 'developer'
      ? SDK_ERROR
      : unlistedMeaning(failed, retryAfter !== undefined, fields.length > 0);
  if (fields.length && asksToCorrect(meaning) && fields.every(isRequestParam))
    meaning = WRONG_REQUEST;
  const error: Record<string, unknown> = {
    code,
    serverCode: code,
    known: known !== undefined,
    fields,
    params: params === NO_PARAMS ? params : Object.freeze(params),
    audience: meaning.audience,
    remedy: meaning.remedy,
    cancelled: meaning.cancelled,
    message,
    longMessage,
    meta,
  };
  if (variant) error.variant = variant;
  if (failed) error.status = failed;
  return Object.freeze(error) as unknown as ClerkError;
}
