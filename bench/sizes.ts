import { codeGroups } from '../src/catalog/index.ts';
import { brotliSize, bundleSize, moduleSize } from './bundleSize.ts';
import type { Group, Row } from './report.ts';
import { documentedCodes, sizePeers } from './sizePeers.ts';
import { tableText } from './sizeProfile.ts';

const KB = 1024;

const REACT = ['react', 'react/jsx-runtime', 'react-dom'];
const REACT_AND_I18NEXT = [...REACT, 'i18next', 'react-i18next'];

/** What a page has anyway once it decodes and translates: all rooms below the form. */
const OTHER_ROOMS =
  /^\.\.\/(?:catalog|values|names|development|failure|recognize|decode|observe|languages|words|translate|i18next)\//;

const PAGE = `export { Field, FormError, useClerkError } from './src/entry/react/index.ts'`;

const REACT_ENTRY = `export * from './src/entry/react/index.ts'`;

const knownCodes = codeGroups().map(({ code }) => code);

/**
 * The bundles whose size is promised, with their ceilings in bytes. A ceiling stands a little above
 * what was measured; it is raised only in the commit that causes it, with the reason.
 */
export const sizeRows: readonly {
  readonly what: string;
  readonly ceiling: number;
  readonly reach?: number;
  readonly note?: string;
  readonly measure: () => Promise<number>;
}[] = [
  {
    what: 'decode: `decodeClerkError`',
    // Texts of codes with several errors are whole, since a shortened one was taken for another error.
    ceiling: 11_600,
    reach: 6 * KB,
    note: `all ${documentedCodes.length} documented codes and ${knownCodes.length - documentedCodes.length} more, with audience and remedy, all texts, every shape`,
    measure: () => bundleSize(`export { decodeClerkError } from './src/entry/index.ts'`),
  },
  {
    what: 'translate: `createClerkTranslator` without i18next',
    ceiling: 23_000,
    note: 'with English, and the decoder',
    measure: () =>
      bundleSize(`export { createClerkTranslator } from './src/entry/index.ts'`, ['i18next']),
  },
  {
    what: 'React alone, without decode, translate, i18next and react',
    ceiling: 4 * KB,
    reach: 4 * KB,
    note: 'every component and hook',
    measure: () => bundleSize(REACT_ENTRY, REACT_AND_I18NEXT, OTHER_ROOMS),
  },
  {
    what: 'React alone, of it `useClerkError`, `Field` and `FormError`',
    ceiling: 3_100,
    note: 'what most pages use; decode and translate are apart',
    measure: () => bundleSize(PAGE, REACT_AND_I18NEXT, OTHER_ROOMS),
  },
  {
    what: 'all of `clerk-error-i18n/react` without i18next and react',
    ceiling: 27_300,
    note: 'every component and hook, the decoder, the translator and English',
    measure: () => bundleSize(REACT_ENTRY, REACT_AND_I18NEXT),
  },
  {
    what: 'a whole page without i18next and react',
    ceiling: 26_160,
    note: '`useClerkError`, `Field` and `FormError`, the decoder, the translator and English; other languages load when wanted',
    measure: () => bundleSize(PAGE, REACT_AND_I18NEXT),
  },
  {
    what: 'a whole page with i18next, without react',
    ceiling: 40_200,
    note: 'the same with what it uses of i18next and react-i18next, for an app that has neither',
    measure: () => bundleSize(PAGE, REACT),
  },
  {
    what: 'English, as a page loads it',
    ceiling: 6300,
    reach: 6.6 * KB,
    note: 'messages, labels, hints',
    measure: () => pageSize('en'),
  },
];

/**
 * A ceiling for each script, a little above its dearest language, in times English. It is no goal: it
 * keeps a language from growing unseen.
 */
const SCRIPTS: Readonly<Record<string, number>> = {
  Latn: 1.3,
  Cyrl: 1.4,
  Arab: 1.3,
  Hebr: 1.2,
  Deva: 1.3,
  Jpan: 1.15,
  Kore: 1.1,
  Hans: 1.05,
  Hant: 1.05,
};

/** The ceiling for a language in any other script. */
const ANY_SCRIPT = 1.4;

const pageSize = (tag: string): Promise<number> => moduleSize(`src/words/generated/${tag}.ts`);

let english: Promise<number> | undefined;

/** A language as a page loads it, in bytes, and the ceiling of its script. */
export async function localeSize(tag: string) {
  const script = new Intl.Locale(tag).maximize().script ?? '';
  const bytes = await pageSize(tag);
  english ??= pageSize('en');
  const ratio = bytes / (await english);
  return { tag, script, bytes, ratio, ceiling: (await english) * (SCRIPTS[script] ?? ANY_SCRIPT) };
}

const inKB = (text: string): string => `${(brotliSize(text) / KB).toFixed(1)} KB`;

/** What a page loads, in bytes after Brotli. */
export async function sizesGroup(tags: readonly string[]): Promise<Group> {
  const rows: Row[] = [];
  for (const { what, reach, note, measure } of sizeRows)
    rows.push({
      what,
      value: await measure(),
      unit: 'bytes',
      ...(reach && { reach }),
      ...(note && { note }),
    });
  for (const tag of tags.filter((tag) => tag !== 'en')) {
    const { bytes, ratio, script } = await localeSize(tag);
    rows.push({
      what: `${tag}, as a page loads it`,
      value: bytes,
      unit: 'bytes',
      note: `${ratio.toFixed(2)} times English; script ${script}`,
    });
  }
  for (const { what, source, note } of sizePeers)
    rows.push({ what, value: await bundleSize(source, REACT), unit: 'bytes', note });
  return {
    title: 'Size',
    about:
      'Minified, and Brotli at level 11; a KB is 1,024 bytes. A language is one chunk: no second request follows it. Of peers what an app would bundle of them.',
    rows,
    why: `Decode: the table of codes, names and texts alone is ${inKB(tableText)}, hardly less than the goal, before the first
line of code. The rest is the decoder with all the shapes that it takes. The next table has the parts, and what they
would be in other forms. Texts are cut to what finds the values where the code says which error it is, and left out
where it holds none. Among errors that share a code they stay whole, because a text in other words is else taken for
another error of its code (\`identify.test.ts\`: “a text that no entry has names none”). Not done: checksums in place
of whole texts, of which the next table estimates what they would save, far from enough, because nobody could read the
table any more. Not done: leaving out what only servers get, which apps hand on to browsers.

React: the components with their store, focus and countdown, of which a page loads what it uses; to tell a result that
failed from one that went well is decoding, and counts there. Done: one list of who shows a field, one map of all errors,
one hook for a field, one place for the time left of a wait. Tried and dropped: a state in place of a subscription in
\`useClerkError\` (less, but a form action would not show that it is pending), and shorter names inside (Brotli
makes nothing of them). Not done: dropping rare cases, such as a page that was hidden, a summary outside its form, or a
clock that was set back: each saves little, and people would notice.`,
  };
}
