import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import type { Engine } from '../../form/engine.ts';
import { createTranslator } from '../../translate/createTranslator.ts';
import { rehearse } from '../../translate/rehearse.ts';
import english from '../../words/generated/locales/en.ts';

/**
 * Like the eager engine, but without the library's texts for developers. A Metro bundle has no
 * chunks, so every app would carry them. `developerText` shows the server's own texts there.
 */
export const nativeEngine: Engine = {
  decode: decodeClerkError,
  load(words) {
    if (words) rehearse(words);
    return Promise.resolve(decodeClerkError);
  },
  createTranslator: (options) => createTranslator(options, { english }),
};
