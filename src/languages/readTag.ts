import { attempt } from '../values/read.ts';
import { intlMembers } from './intlMembers.ts';

/** The parts of a tag that decide whether readers see two tags as one language. */
export interface LanguageTag {
  /** In its canonical spelling. */
  readonly language: string;
  /** The script that it is written in, also where the tag does not say so. */
  readonly script: string | undefined;
  /** Only where the tag says so. */
  readonly region: string | undefined;
}

/** Codes that mean another one. Behind the hyphen stands the script that goes with it. */
const ALIASES: Readonly<Record<string, string>> = {
  bh: 'bho-Deva',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  jw: 'jv',
  mo: 'ro',
  no: 'nb',
  sh: 'sr-Latn',
  tl: 'fil',
  tw: 'ak',
};

/**
 * The languages with a two-letter code that are not written in Latin, by script (CLDR likely
 * subtags).
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  Arab: 'ar fa ks ps sd ug ur',
  Armn: 'hy',
  Avst: 'ae',
  Beng: 'as bn',
  Cans: 'cr iu oj',
  Cyrl: 'ab av ba be bg ce cu cv kk kv ky mk mn os ru sr tg tt uk',
  Deva: 'hi mr ne sa',
  Ethi: 'am ti',
  Geor: 'ka',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hans: 'zh',
  Hebr: 'he yi',
  Jpan: 'ja',
  Khmr: 'km',
  Knda: 'kn',
  Kore: 'ko',
  Laoo: 'lo',
  Mlym: 'ml',
  Mymr: 'my',
  Orya: 'or',
  Sinh: 'si',
  Taml: 'ta',
  Telu: 'te',
  Thaa: 'dv',
  Thai: 'th',
  Tibt: 'bo dz',
  Yiii: 'ii',
};

/** Where a language is written in another script than elsewhere, by language and script. */
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  az: { Arab: 'IQ IR', Cyrl: 'RU' },
  ha: { Arab: 'CM SD' },
  kk: { Arab: 'AF CN IR MN' },
  ku: { Arab: 'IQ IR LB', Cyrl: 'AM AZ GE TM' },
  ky: { Arab: 'CN', Latn: 'TR' },
  mn: { Mong: 'CN' },
  ms: { Arab: 'CC' },
  pa: { Arab: 'PK' },
  sd: { Deva: 'IN' },
  sr: { Latn: 'ME RO TR' },
  tg: { Arab: 'PK' },
  ug: { Cyrl: 'KZ MN' },
  uz: { Arab: 'AF', Cyrl: 'CN' },
  zh: { Hant: 'AU BN GB GF HK ID MO PA PF PH SR TH TW US VN' },
};

/** The script under which a code is listed. */
const listedIn = (
  scripts: Readonly<Record<string, string>> | undefined,
  code: string | undefined,
): string | undefined => {
  for (const script in scripts)
    if (code && (scripts[script] as string).includes(code)) return script;
  return undefined;
};

const usualScript = (language: string, region: string | undefined): string =>
  listedIn(ELSEWHERE[language], region) ?? listedIn(SCRIPTS, language) ?? 'Latn';

/** A tag for `Intl`: apps may call a language `pt_BR`. */
export const intlTag = (tag: string): string => tag.replaceAll('_', '-');

const TAG = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(-.+)?$/i;

const capitalized = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();

const readWithIntl = (tag: string, Locale: typeof Intl.Locale): LanguageTag | undefined =>
  attempt(() => {
    const locale = new Locale(tag);
    const { language, script } = locale.maximize();
    return { language: ALIASES[language] ?? language, script, region: locale.region };
  });

/**
 * Reads a tag in any spelling, such as `zh_TW`; undefined for a malformed one. `Intl` is asked only
 * for tags that the tables above do not cover, because its first answer takes tens of milliseconds.
 */
export function readTag(tag: string): LanguageTag | undefined {
  const wanted = intlTag(tag);
  const [, code = '', givenScript, givenRegion = '', rest] = TAG.exec(wanted) ?? [];
  const isCovered =
    code.length === 2 && !rest && (!/\d/.test(givenRegion) || givenRegion === '419');
  const { Locale } = intlMembers();
  if (Locale && !isCovered) return readWithIntl(wanted, Locale);
  if (!code) return undefined;
  const lower = code.toLowerCase();
  const [language = lower, aliasScript] = (ALIASES[lower] ?? lower).split('-');
  const region = givenRegion.toUpperCase().replace('UK', 'GB') || undefined;
  const script = givenScript ? capitalized(givenScript) : aliasScript;
  return { language, script: script ?? usualScript(language, region), region };
}

/**
 * The region that a tag names. Without one, the region where `Intl` says that most readers live.
 */
export function regionOf(tag: string): string | undefined {
  const { Locale } = intlMembers();
  return (
    readTag(tag)?.region ?? (Locale && attempt(() => new Locale(intlTag(tag)).maximize().region))
  );
}

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** Whether a language is written from right to left. */
export const isRightToLeft = (tag: string): boolean =>
  RIGHT_TO_LEFT.includes(readTag(tag)?.script ?? '');
