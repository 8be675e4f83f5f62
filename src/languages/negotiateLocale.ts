/** Tags that Intl does not map by itself. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb' };

/**
 * Languages whose readers all read another one, from CLDR's language matching. CLDR has more pairs.
 * They are left out, because not all readers of the one understand the other, or want it.
 */
const READERS_OF: Readonly<Record<string, string>> = { nn: 'nb', gsw: 'de' };

/** Where Spanish follows Spain's norm instead of Latin America's (CLDR parent locales). */
const SPAIN = ['ES', 'EA', 'IC', 'GQ', 'PH'];

function expand(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-'));
    const alias = ALIASES[locale.language];
    return (
      alias ? new Intl.Locale(alias, { ...(locale.region && { region: locale.region }) }) : locale
    ).maximize();
  } catch {
    return undefined;
  }
}

/** The tag of the regional norm that a locale follows. Undefined where it follows its language. */
function norm({ language, region }: Intl.Locale): string | undefined {
  if (language === 'es' && region && !SPAIN.includes(region)) return 'es-419';
  return language === 'pt' && region !== 'BR' ? 'pt-PT' : undefined;
}

/** The best available tag in the language and script of the wanted one. Undefined when none fits. */
export function inLanguageOf(tag: string, available: readonly string[]): string | undefined {
  const locale = expand(tag);
  if (!locale) return undefined;
  const same = available.filter((candidate) => {
    const other = expand(candidate);
    return other && other.language === locale.language && other.script === locale.script;
  });
  const preferred = norm(locale);
  const exact = same.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
  const regional = same.find((candidate) => candidate.replaceAll('_', '-') === preferred);
  const region = same.find((candidate) => expand(candidate)?.region === locale.region);
  const bare = same.find((candidate) => !/[-_](?:[a-z]{2}|\d{3})$/i.test(candidate));
  return exact ?? regional ?? region ?? bare ?? same[0];
}

/**
 * The best of the available tags for a wanted one: `zh-HK` gets `zh-Hant`, `de-AT` gets `de`, `pt`
 * gets `pt-BR`, `no` gets `nb`. The script always fits, so `zh-TW` never gets Simplified Chinese.
 * Scripts and regions come from `Intl.Locale`, regional norms from CLDR's parent locales. Without
 * Nynorsk (`nn`) or Swiss German (`gsw`), their readers get `nb` and `de`.
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
    const other = READERS_OF[expand(tag)?.language ?? ''];
    const found =
      inLanguageOf(tag, available) ??
      (other && inLanguageOf(tag.replace(/^[a-z]+/i, other), available));
    if (found) return found;
  }
  return undefined;
}
