import {
  type ClerkTranslator,
  createClerkTranslator,
} from '../../translate/createClerkTranslator.ts';
import { clerkLocales } from '../../translate/generated/index.ts';
import { negotiateLocale } from '../../translate/negotiateLocale.ts';

/** The tags of the languages that there are messages in. */
export function knownLanguages(): string[] {
  return Object.keys(clerkLocales).sort();
}

/**
 * A translator that says everything in words of its own, the texts for developers included;
 * undefined for a language that there are no messages in.
 */
export async function translatorFor(tag: string): Promise<ClerkTranslator | undefined> {
  const locale = negotiateLocale(tag, knownLanguages());
  if (!locale) return undefined;
  const translator = createClerkTranslator({
    locales: clerkLocales,
    locale,
    developerText: true,
    serverText: 'never',
  });
  await translator.ready();
  return translator;
}
