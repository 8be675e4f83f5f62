import type { ClerkError } from '../../failure/generated/errors.ts';
import { identify } from '../../recognize/identify.ts';
import { type KnownCode, knownCode, meaningOf } from '../../recognize/knownCodes.ts';
import { isRequestParam } from '../../recognize/requestParams.ts';
import { unlistedMeaning } from '../../recognize/unlistedMeaning.ts';
import { keptText } from '../../values/keptText.ts';
import { asAmount, asText, type Bag } from '../../values/read.ts';
import { addMetaParams } from './addMetaParams.ts';
import { copyMeta } from './copyMeta.ts';
import { readFields } from './readFields.ts';

const MAX_CODE_LENGTH = 100;
const NO_PARAMS: Record<string, unknown> = Object.freeze({}) as Record<string, unknown>;

/** What an SDK's own error with an unlisted code means: its text is technical. */
const SDK_ERROR = meaningOf('developer', 'retry');

/** The status of an answer that was an error; 0 for any other. */
function failedStatus(value: unknown): number {
  const status = asAmount(value) ?? 0;
  return status >= 400 ? status : 0;
}

/** The params of an error whose text and `meta` give none. */
const waitOf = (known: KnownCode | undefined, retryAfter: number | undefined) =>
  known || retryAfter === undefined ? NO_PARAMS : { retryAfter };

/** What an error about something that no person typed means: only the developer can correct it. */
const WRONG_REQUEST = meaningOf('developer', 'fix-request');

/**
 * Decodes one error of Clerk's API, in the spelling of the wire, an SDK or the documentation.
 *
 * @param retryAfter seconds from the response, for an error that has none of its own.
 * @param status of the response, for an unlisted error that has none of its own.
 */
export function decodeApiError(input: Bag, retryAfter?: number, status?: number): ClerkError {
  const raw = asText(input.code, MAX_CODE_LENGTH);
  const message = keptText(input.message) || keptText(input.shortMessage ?? input.short_message);
  const longMessage = keptText(input.long_message ?? input.longMessage);
  const meta = copyMeta(input.meta);
  const listed = knownCode(raw);
  const code = listed ? raw : keptText(raw);
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
    input.audience === 'developer' && !failed
      ? SDK_ERROR
      : unlistedMeaning(failed, retryAfter !== undefined, fields.length > 0);
  if (meaning.isCorrection && fields[0] && fields.every(isRequestParam)) meaning = WRONG_REQUEST;
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
