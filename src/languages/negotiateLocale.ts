import { intlTag, type LanguageTag, readTag, regionOf } from './readTag.ts';

/**
 * Languages whose readers all read another one, from CLDR's language matching. CLDR has more pairs.
 * They are left out, because not all readers of the one understand the other, or want it.
 */
const READERS_OF: Readonly<Record<string, string>> = { nn: 'nb', gsw: 'de' };

/** Where Spanish follows Spain's norm instead of Latin America's (CLDR parent locales). */
const SPAIN = ['ES', 'EA', 'IC', 'GQ', 'PH'];

/** The tag of the regional norm that a locale follows. */
function norm({ language, region }: LanguageTag): string | undefined {
  if (language === 'es' && region && !SPAIN.includes(region)) return 'es-419';
  if (language === 'pt') return region && region !== 'BR' ? 'pt-PT' : 'pt-BR';
  return undefined;
}

/** The best available tag in the language and script of the wanted one. Undefined when none fits. */
export function inLanguageOf(tag: string, available: readonly string[]): string | undefined {
  const wanted = readTag(tag);
  if (!wanted) return undefined;
  const same = available.filter((candidate) => {
    const other = readTag(candidate);
    return other && other.language === wanted.language && other.script === wanted.script;
  });
  if (!same[1]) return same[0];
  const spelled = (other: string | undefined): string | undefined =>
    same.find((candidate) => intlTag(candidate).toLowerCase() === other?.toLowerCase());
  const isInRegion = (candidate: string): boolean => regionOf(candidate) === regionOf(tag);
  const isBare = (candidate: string): boolean => !/[-_](?:[a-z]{2}|\d{3})$/i.test(candidate);
  return (
    spelled(intlTag(tag)) ??
    spelled(norm(wanted)) ??
    same.find(isInRegion) ??
    same.find(isBare) ??
    same[0]
  );
}

/**
 * The best of the available tags for a wanted one: `zh-HK` gets `zh-Hant`, `de-AT` gets `de`, `pt`
 * gets `pt-BR`, `no` gets `nb`. The script always fits, so `zh-TW` never gets Simplified Chinese.
 * Scripts come from CLDR's likely subtags, regional norms from its parent locales. Without Nynorsk
 * (`nn`) or Swiss German (`gsw`), their readers get `nb` and `de`. Works without `Intl`.
 *
 * @param wanted a BCP 47 tag, or several in order of preference. Malformed ones are skipped.
 * @param available the tags to choose from. Malformed ones never fit.
 * @returns one of `available`, spelled as there. Undefined when none fits.
 *
 * @example
 * negotiateLocale('zh-HK', ['en', 'zh-Hans', 'zh-Hant']); // 'zh-Hant'
 */
export function negotiateLocale(
  wanted: string | readonly string[],
  available: readonly string[],
): string | undefined {
  for (const tag of typeof wanted === 'string' ? [wanted] : wanted) {
    const other = READERS_OF[readTag(tag)?.language ?? ''];
    const found =
      inLanguageOf(tag, available) ??
      (other && inLanguageOf(tag.replace(/^[a-z]+/i, other), available));
    if (found) return found;
  }
  return undefined;
}
