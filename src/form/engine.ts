import type { Decode } from '../failure/findFailure.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from '../translate/clerkTranslator.ts';

/**
 * What a form needs of other rooms: the decoder and the words. The entry hands it in. One entry may
 * contain it, and another may load it when it is first needed.
 */
export interface Engine {
  /** The decoder, where it is there. */
  readonly decode: Decode | undefined;
  /** Brings the decoder, where it is not there yet. Never rejects. */
  load(): Promise<Decode>;
  /** Makes a translator. */
  createTranslator(options: ClerkTranslatorOptions): ClerkTranslator;
}
