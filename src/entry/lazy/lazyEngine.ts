import type { Decode } from '../../failure/findFailure.ts';
import type { Engine } from '../../form/engine.ts';
import { createLateTranslator, wordsInUse } from './lateTranslator.ts';
import { loadParts } from './loadParts.ts';
import { decodePlainly } from './plainFailure.ts';

let decode: Decode | undefined;

/** The engine of the lazy entry: decoder, words and the languages on the page load in one step. */
export const lazyEngine: Engine = {
  // Only when the words are there, too: a failure that is shown at once needs both.
  get decode() {
    return decode;
  },
  async load(words) {
    const [parts] = await Promise.all([loadParts(), wordsInUse()]);
    if (words) parts?.rehearse(words);
    decode = parts?.decodeClerkError;
    return decode ?? decodePlainly;
  },
  createTranslator: createLateTranslator,
};
