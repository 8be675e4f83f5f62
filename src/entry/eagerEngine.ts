import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { pageKit } from '../dom/onPage/pageKit.ts';
import type { Engine } from '../form/engine.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';
import { rehearse } from '../translate/rehearse.ts';

/** The engine of entries for pages that bring decoder and words along. */
export const eagerEngine: Engine = {
  decode: decodeClerkError,
  page: pageKit,
  load(words) {
    if (words) rehearse(words);
    return Promise.resolve(decodeClerkError);
  },
  createTranslator: createClerkTranslator,
};
