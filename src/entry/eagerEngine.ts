import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { Engine } from '../form/engine.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';

/** The engine of entries that bring decoder and words along. */
export const eagerEngine: Engine = {
  decode: decodeClerkError,
  load: () => Promise.resolve(decodeClerkError),
  createTranslator: createClerkTranslator,
};
