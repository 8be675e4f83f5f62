import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import type { Engine } from '../../form/engine.ts';
import { rehearse } from '../../translate/rehearse.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

/** Like the eager engine, but without the texts for developers. */
export const nativeEngine: Engine = {
  decode: decodeClerkError,
  load(words) {
    if (words) rehearse(words);
    return Promise.resolve(decodeClerkError);
  },
  createTranslator: createClerkTranslator,
};
