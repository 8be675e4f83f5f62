import type { Remedy } from '../catalog/entry.ts';
import { type Meaning, meaningOf } from './knownCodes.ts';

/** What gets a person further, by HTTP status. Any other status: try again. */
const REMEDIES: Readonly<Record<number, Remedy>> = {
  401: 'sign-in',
  402: 'upgrade-plan',
  403: 'contact-support',
  404: 'restart-flow',
  405: 'fix-request',
  410: 'restart-flow',
  413: 'correct-input',
  415: 'fix-request',
  423: 'contact-support',
  429: 'wait',
};

/** The statuses of an answer that is about what was entered. */
const INVALID = [400, 422];

function remedyOf(status: number, hasFields: boolean): Remedy {
  if (status >= 500) return 'wait';
  if (INVALID.includes(status) && hasFields) return 'correct-input';
  return REMEDIES[status] ?? 'retry';
}

/**
 * What an error with an unlisted code means, as far as the answer shows.
 *
 * @param status of the answer; 0 without one.
 * @param isWaiting the answer has a Retry-After.
 * @param hasFields the error names a field.
 */
export function unlistedMeaning(status: number, isWaiting: boolean, hasFields: boolean): Meaning {
  const remedy = isWaiting ? 'wait' : remedyOf(status, hasFields);
  return meaningOf(remedy === 'fix-request' ? 'developer' : 'user', remedy);
}
