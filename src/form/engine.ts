import type { Decode } from '../failure/findFailure.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from '../translate/clerkTranslator.ts';
import type { PageKit } from './errorStore.ts';

/**
 * What a form needs of other rooms: the decoder, the words, and what a page does. The entry hands it
 * in. One entry may contain it, and another may load it when it is first needed.
 */
export interface Engine {
  /** The decoder, where it is there. */
  readonly decode: Decode | undefined;
  /** What a page does for a form, where it is there. React Native has none. */
  readonly page?: PageKit | undefined;
  /** Brings the decoder, the page's part, and the words of what is on the page. Never rejects. */
  load(): Promise<Decode>;
  /** Makes a translator. */
  createTranslator(options: ClerkTranslatorOptions): ClerkTranslator;
}
