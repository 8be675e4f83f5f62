import { negotiateLocale } from '../../languages/negotiateLocale.ts';
import type { ClerkTranslator } from '../../translate/clerkTranslator.ts';
import { createClerkTranslator } from '../../translate/createClerkTranslator.ts';
import { clerkLocales } from '../../words/generated/index.ts';

/** The tags of the languages with messages. */
export function knownLanguages(): string[] {
  return Object.keys(clerkLocales).sort();
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** User-assigned codes of ISO 3166, except Kosovo’s. They are no place: `XA` marks a test language. */
const NO_PLACE = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/;

/** The known language of a tag. `de-AT` is German, but `en-XA` and `en-YY` are nobody’s English. */
function knownLanguage(tag: string): string | undefined {
  const locale = negotiateLocale(tag, knownLanguages());
  if (!locale) return undefined;
  const { region } = new Intl.Locale(tag.replaceAll('_', '-'));
  const letters = region && /^[A-Z]{2}$/.test(region);
  return letters && (NO_PLACE.test(region) || !regions.of(region)) ? undefined : locale;
}

/**
 * A translator with the default settings of an app, plus the texts for developers. Undefined for a
 * language without messages.
 */
export async function translatorFor(tag: string): Promise<ClerkTranslator | undefined> {
  const locale = knownLanguage(tag);
  if (!locale) return undefined;
  const translator = createClerkTranslator({
    locales: clerkLocales,
    locale,
    developerText: true,
  });
  await translator.ready();
  return translator;
}

/** The same for every language, by tag. */
export async function translatorsForAll(): Promise<Readonly<Record<string, ClerkTranslator>>> {
  const pairs = await Promise.all(
    knownLanguages().map(async (tag) => [tag, await translatorFor(tag)] as const),
  );
  return Object.fromEntries(
    pairs.flatMap(([tag, translator]) => (translator ? [[tag, translator] as const] : [])),
  );
}
