import { decodeClerkError } from '../../src/entry/index.ts';
import { apiResponseError } from '../../src/testing/index.ts';
import type { Answer } from './useAnswer.ts';

/** Makes the failure of any error of the catalogue. */
export const answer: Answer = (errors, traceId) =>
  decodeClerkError(apiResponseError(errors, { ...(traceId && { traceId }) }));
