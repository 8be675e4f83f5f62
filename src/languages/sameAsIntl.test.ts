import { expect, test } from 'vitest';
import { localeTags } from '../../scripts/generate/generateLocales.ts';
import { negotiateLocale } from './negotiateLocale.ts';
import { readTag } from './readTag.ts';

// What our tables say, compared with what `Intl` says of every tag that can be written.

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

interface Parts {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}
const seen = new Map<string, Parts>();

function maximized(tag: string): Parts {
  let parts = seen.get(tag);
  if (!parts) {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    parts = { language: language === 'no' ? 'nb' : language, script, region };
    seen.set(tag, parts);
  }
  return parts;
}

/** All languages with two letters that CLDR knows; Pali, which nobody speaks, has many scripts. */
const languages = pairs.filter((code) => maximized(code).script && code !== 'pi');
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** All regions of today, without the one that stands for an unknown region. */
const regions = pairs
  .map((code) => code.toUpperCase())
  .filter((code) => regionNames.of(code) && maximized(`en-${code}`).region === code)
  .filter((code) => code !== 'ZZ');
const scripts = ['Latn', 'Cyrl', 'Arab', 'Hans', 'Hant', 'Deva', 'Hebr', 'Jpan', 'Kore'];
const longer = ['cmn', 'fil', 'gsw', 'deu', 'zho', 'nor', 'yue', 'nds', 'xyz'];
const rest = ['de-1996', 'ca-ES-valencia', 'ar-u-nu-latn', 'zh-TW-u-co-stroke', 'en-US-posix'];

const tags = [
  ...[...languages, ...longer].flatMap((language) => [
    language,
    ...regions.map((region) => `${language}-${region}`),
    ...scripts.flatMap((script) => [`${language}-${script}`, `${language}-${script}-US`]),
    ...['001', '150', '419', '840'].map((region) => `${language}-${region}`),
  ]),
  ...rest,
];

test('language and script of a tag', () => {
  const wrong = tags.filter((tag) => {
    const { language, script } = maximized(tag);
    const read = readTag(tag);
    return read?.language !== language || read.script !== script;
  });
  expect(tags.length).toBeGreaterThan(40_000);
  expect(wrong).toEqual([]);
}, 60_000);

const SPAIN = ['ES', 'EA', 'IC', 'GQ', 'PH'];

/** Negotiates by `Intl` alone. */
function byIntl(tag: string, available: readonly string[]): string | undefined {
  const find = (wanted: Parts): string | undefined => {
    const { language, region } = wanted;
    const same = available.filter((candidate) => {
      const other = maximized(candidate);
      return other.language === language && other.script === wanted.script;
    });
    const isLatinAmerican = language === 'es' && !SPAIN.includes(region ?? '');
    const isElsewhere = language === 'pt' && region !== 'BR';
    const preferred = isLatinAmerican ? 'es-419' : isElsewhere ? 'pt-PT' : undefined;
    return (
      same.find((candidate) => candidate === tag) ??
      same.find((candidate) => candidate === preferred) ??
      same.find((candidate) => maximized(candidate).region === region) ??
      same.find((candidate) => !candidate.includes('-')) ??
      same[0]
    );
  };
  const wanted = maximized(tag);
  const other = { nn: 'nb', gsw: 'de' }[wanted.language];
  return find(wanted) ?? (other && find(maximized(tag.replace(/^[a-z]+/, other))));
}

test.each([
  ['the library’s languages', localeTags()],
  ['languages of an app', ['en-US', 'en-GB', 'fr', 'fr-CA', 'sr-Latn', 'sr', 'es-MX', 'es-ES']],
])(
  'the best of %s',
  (_, available) => {
    // All that can fit, so that Intl need not maximize every pair.
    const near = (tag: string) => {
      const { language } = maximized(tag);
      return available.filter((candidate) => {
        const other = maximized(candidate).language;
        return other === language || ['nn', 'gsw'].includes(language);
      });
    };
    const wrong = tags
      .map((tag) => [tag, negotiateLocale(tag, available), byIntl(tag, near(tag))])
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(wrong).toEqual([]);
  },
  60_000,
);
