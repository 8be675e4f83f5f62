import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { pageKit } from '../dom/onPage/pageKit.ts';
import type { Engine } from '../form/engine.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';

/** The engine of entries for pages that bring decoder and words along. */
export const eagerEngine: Engine = {
  decode: decodeClerkError,
  page: pageKit,
  load: () => Promise.resolve(decodeClerkError),
  createTranslator: createClerkTranslator,
};
