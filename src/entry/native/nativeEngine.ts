import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import type { Engine } from '../../form/engine.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

/** Like the eager engine, but without the texts for developers. */
export const nativeEngine: Engine = {
  decode: decodeClerkError,
  load: () => Promise.resolve(decodeClerkError),
  createTranslator: createClerkTranslator,
};
