import { generateLocales } from '../../scripts/generate/generateLocales.ts';
import { codeGroups } from '../../src/catalog/index.ts';
import { documentedCodes, peers } from '../peers.ts';
import type { Group } from '../report.ts';
import { loadedSize, moduleSize } from './bundle.ts';
import { coverage, errorTexts } from './clerkLocalizations.ts';

const KB = 1024;

const REACT = ['react', 'react/jsx-runtime', 'react-dom'];
const REACT_AND_I18NEXT = [...REACT, 'i18next', 'react-i18next'];

const PAGE = `export { Field, FormError, useClerkError } from 'clerk-error-i18n/react'`;
const STANDALONE_PAGE = PAGE.replace('/react', '/react/standalone');

const REACT_ENTRY = `export * from 'clerk-error-i18n/react'`;

/**
 * What the React part needs: the decoder, the translator, i18next's port and the list of languages.
 */
const BELOW_REACT = `export { createClerkTranslator, decodeClerkError } from 'clerk-error-i18n'; export { fromI18next } from 'clerk-error-i18n/i18next'; export { clerkLocales } from 'clerk-error-i18n/locales'`;

async function beyondTranslator(source: string): Promise<number> {
  const [all, below] = [source, BELOW_REACT].map((text) => loadedSize(text, REACT_AND_I18NEXT));
  return ((await all) ?? 0) - ((await below) ?? 0);
}

const codeCount = codeGroups().length;

/**
 * The bundles whose size is promised, with their ceilings in bytes. A ceiling stands a little above
 * what was measured. It is raised only in the commit that causes it, with the reason.
 */
export const sizeRows: readonly {
  readonly what: string;
  readonly ceiling: number;
  readonly reach?: number;
  readonly note: string;
  readonly measure: () => Promise<number>;
}[] = [
  {
    what: 'decode: `decodeClerkError`',
    // Codes with several errors keep their whole texts. A shortened text was once taken for another
    // error. Two thirds more codes than before: both editions, and what SDKs raise. Secrets are
    // taken out of every text that is kept.
    ceiling: 16_100,
    reach: 15 * KB,
    note: `all ${documentedCodes.length} documented codes and ${codeCount - documentedCodes.length} more, with audience and remedy, all texts, every shape`,
    measure: () => loadedSize(`export { decodeClerkError } from 'clerk-error-i18n'`),
  },
  {
    what: 'translate: `createClerkTranslator` without i18next',
    // A third more for the person to read, password rules, HTTP status.
    // What is shown is cleaned of control characters and direction marks. A field without a label is
    // “this field”.
    ceiling: 32_000,
    note: 'with English and the decoder',
    measure: () =>
      loadedSize(`export { createClerkTranslator } from 'clerk-error-i18n'`, ['i18next']),
  },
  {
    what: 'React alone, beyond decoder, translator and the list of languages',
    // In pages as people have them: order, visibility, focus, edits and announcements (docs/pages.md).
    ceiling: 7_450,
    reach: 4.6 * KB,
    note: 'every component and hook',
    measure: () => beyondTranslator(REACT_ENTRY),
  },
  {
    what: 'React alone, of it `useClerkError`, `Field` and `FormError`',
    ceiling: 5_650,
    note: 'what most pages use',
    measure: () => beyondTranslator(PAGE),
  },
  {
    what: 'all of `clerk-error-i18n/react` without i18next and react',
    ceiling: 41_150,
    note: 'every component and hook, the decoder, the translator and English',
    measure: () => loadedSize(REACT_ENTRY, REACT_AND_I18NEXT),
  },
  {
    what: 'a whole page without i18next and react',
    ceiling: 37_600,
    reach: 31.5 * KB,
    note: '`useClerkError`, `Field` and `FormError` of `/react/standalone`, the decoder, the translator and English',
    measure: () => loadedSize(STANDALONE_PAGE, REACT),
  },
  {
    what: 'a whole page that follows react-i18next, without it and react',
    ceiling: 39_400,
    note: 'the same of `/react`, with the list of languages',
    measure: () => loadedSize(PAGE, REACT_AND_I18NEXT),
  },
  {
    what: 'a whole page with i18next, without react',
    ceiling: 49_500,
    note: 'the same for an app that has neither i18next nor react-i18next',
    measure: () => loadedSize(PAGE, REACT),
  },
];

/**
 * A ceiling for each script as a multiple of English, a little above its largest language. It is no
 * goal, but no language can grow unseen.
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

/** English has a ceiling of its own, and a goal. */
const ENGLISH = { ceiling: 8 * KB, reach: 8 * KB };

const modules = generateLocales();

const bytesOf = (tag: string): Promise<number> => {
  const module = modules.get(`locales/${tag}.ts`);
  if (!module) throw new Error(`${tag} has no module`);
  return moduleSize(module);
};

/** A language as a page loads it, in bytes, and the ceiling of its script. */
export async function localeSize(tag: string) {
  const script = new Intl.Locale(tag).maximize().script ?? '';
  const [bytes, english] = [await bytesOf(tag), await bytesOf('en')];
  const ceiling = tag === 'en' ? ENGLISH.ceiling : english * (SCRIPTS[script] ?? ANY_SCRIPT);
  return { bytes, ceiling, ratio: bytes / english, script };
}

const TRIED = `Decode: the table of codes, names and texts alone is 5.9 KB (codes 2.6, names and texts 3.3). The goal is
hardly more. The rest is the decoder with all the shapes that it takes. A text is cut to what finds its values, and left
out where the code already names the error. Errors that share a code keep their whole texts: a text in other words was
else taken for another error of its code. Tried for the codes: one sorted list with the meanings in a column (2.7 KB),
and front coding (2.7 KB). Neither is smaller. Estimated: checksums in place of whole texts would save 0.7 KB. Nobody
could read the table any more, so this was not done. Errors that only servers get stay: apps hand them on to browsers.

React: done were one list of who shows a field, one map of all errors, and one hook for a field. Tried and dropped: a state
in place of a subscription in \`useClerkError\` is smaller, but a form action would not show that it is pending. Shorter
names inside change nothing after Brotli. Rare cases stay, such as a page that was hidden or a clock that was set back.
Each is small, and people would miss it.`;

/** What a page loads, in bytes after Brotli. */
export async function sizesGroup(tags: readonly string[]): Promise<Group> {
  const rows: Group['rows'][number][] = [];
  const add = (what: string, value: number, note: string, reach?: number) =>
    rows.push({ what, value, unit: 'bytes', note, ...(reach && { reach }) });
  for (const { what, reach, note, measure } of sizeRows) add(what, await measure(), note, reach);
  for (const tag of tags) {
    const { bytes, ratio, script } = await localeSize(tag);
    const note = `${ratio.toFixed(2)} times English; script ${script}`;
    add(`${tag}, as a page loads it`, bytes, note, tag === 'en' ? ENGLISH.reach : undefined);
  }
  for (const { what, source, note } of peers) add(what, await loadedSize(source), note);
  const clerkTexts = '@clerk/localizations de-DE, of it the texts for errors';
  add(clerkTexts, await loadedSize(errorTexts), coverage());
  add(
    'i18next and react-i18next',
    await loadedSize(
      `export { createInstance } from 'i18next'; export { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'`,
      REACT,
    ),
    'an instance, the provider and the hook',
  );
  return {
    title: 'Size',
    about:
      'Built by Vite for production, minified, and Brotli at level 11; a KB is 1,024 bytes. Counted is what loads at once. A language is one chunk: no second request follows it. Peers: what an app would bundle of them.',
    rows,
    tried: TRIED,
  };
}
