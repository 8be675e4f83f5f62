import type { Decode } from '../../failure/findFailure.ts';
import type { Engine } from '../../form/engine.ts';
import { loadedParts, loadParts } from './load/loadParts.ts';
import { createLateTranslator, wordsInUse } from './standIn/lateTranslator.ts';
import { decodePlainly } from './standIn/plainFailure.ts';

let decode: Decode | undefined;

/** The engine of the lazy entry: decoder, words and the languages on the page load in one step. */
export const lazyEngine: Engine = {
  // Absent until the words are there, too. A failure that shows at once needs both.
  get decode() {
    return decode;
  },
  get page() {
    return loadedParts()?.pageKit;
  },
  async load() {
    const [parts] = await Promise.all([loadParts(), wordsInUse()]);
    decode = parts?.decodeClerkError;
    return decode ?? decodePlainly;
  },
  createTranslator: createLateTranslator,
};
