import type { ClerkError } from '../failure/generated/errors.ts';
import { plainKey } from '../names/plainKey.ts';
import { identify } from '../recognize/identify.ts';
import { type KnownCode, knownCode } from '../recognize/knownCodes.ts';
import { readValue } from '../recognize/readValue.ts';
import { asText, type Bag, MAX_TEXT_LENGTH } from '../values/read.ts';
import { copyMeta, NO_META } from './copyMeta.ts';

const MAX_FIELD_LENGTH = 100;
const NO_FIELDS: readonly string[] = Object.freeze([]);
const NO_PARAMS: Record<string, unknown> = Object.freeze({}) as Record<string, unknown>;

/** What an error with an unlisted code means. */
const UNKNOWN = { audience: 'user', remedy: 'retry', cancelled: false } as const;

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

/**
 * Decodes one error of Clerk's API, in the spelling of the wire, an SDK or the documentation.
 *
 * @param retryAfter seconds from the response, for an error that has none of its own.
 */
export function decodeApiError(input: Bag, retryAfter?: number): ClerkError {
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
  const params = found?.params ?? (known?.metaParams.length ? {} : NO_PARAMS);
  let variant = found?.variant ?? '';
  let meaning = found?.meaning ?? known ?? UNKNOWN;
  if (known?.metaParams.length) {
    const owner = addMetaParams(known, meta, params, found?.givesWay ? '' : variant, retryAfter);
    if ((!variant || found?.givesWay) && owner) {
      variant = owner;
      meaning = known.texts.find((text) => text.variant === owner)?.meaning ?? known;
    }
  }
  const error = {
    code,
    serverCode: code,
    known: known !== undefined,
    fields: readFields(meta, params),
    params: params === NO_PARAMS ? params : Object.freeze(params),
    audience: meaning.audience,
    remedy: meaning.remedy,
    cancelled: meaning.cancelled,
    message,
    longMessage,
    meta,
  };
  if (variant) (error as { variant?: string }).variant = variant;
  return Object.freeze(error) as unknown as ClerkError;
}
