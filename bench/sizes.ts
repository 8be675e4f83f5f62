import { deDE } from '@clerk/localizations/de-DE';
import { catalog, codeGroups } from '../src/catalog/index.ts';
import { isDocumented } from '../src/catalog/isDocumented.ts';
import { splitKey } from '../src/translate/messageKey.ts';
import { brotliSize, bundleSize, moduleSize } from './bundleSize.ts';
import type { Group, Row } from './report.ts';
import { codesText, textsText } from './sizeProfile.ts';

const KB = 1024;

const REACT = ['react', 'react/jsx-runtime', 'react-dom'];
const REACT_AND_I18NEXT = [...REACT, 'i18next', 'react-i18next'];

/** What a page has anyway once it decodes and translates: everything but the React room. */
const OTHER_ROOMS = /^\.\.\/(?:decode|translate|catalog)\//;

const PAGE = `export { Field, FormError, useClerkError } from './src/react/index.ts'`;

const REACT_ENTRY = `export * from './src/react/index.ts'`;

/** A page that has all but the React room, with React and i18next in the same bundle. */
const PAGE_BEFORE = `export * from './src/index.ts';
export { useState } from 'react';
export { jsx } from 'react/jsx-runtime';
export { createRoot } from 'react-dom/client';
export { useTranslation } from 'react-i18next';`;

const knownCodes = codeGroups().map(({ code }) => code);

/** The codes of Clerk's error index; beyond it are those that servers and browsers were seen to send. */
const documentedCodes = [...new Set(catalog.filter(isDocumented).map(({ code }) => code))];

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
    // Texts of codes with several errors are whole, since a shortened one was taken for another
    // error. From 11,150: bounds for hostile texts, which halve the time of the worst.
    ceiling: 11_230,
    reach: 6 * KB,
    note: `all ${documentedCodes.length} documented codes and ${knownCodes.length - documentedCodes.length} more, with audience and remedy, all texts, every shape`,
    measure: () => bundleSize(`export { decodeClerkError } from './src/index.ts'`),
  },
  {
    what: 'translate: `createClerkTranslator` without i18next',
    ceiling: 22_000,
    note: 'with English, and the decoder',
    measure: () =>
      bundleSize(`export { createClerkTranslator } from './src/index.ts'`, ['i18next']),
  },
  {
    what: 'React, what it adds to a page that has React, i18next, decode and translate',
    // Far above what was measured: Brotli gives a little more or less when anything else changes.
    ceiling: 4_150,
    note: 'every component and hook; the difference of two bundles, which the rest of them moves by some 50 B',
    measure: async () =>
      (await bundleSize(`${PAGE_BEFORE}\n${REACT_ENTRY}`)) - (await bundleSize(PAGE_BEFORE)),
  },
  {
    what: 'React, as a file of its own',
    // From 4 KB: ids for fields that stand twice, `decode`, stricter reading of results, `cause`,
    // the same language for every request on a server.
    ceiling: 4_250,
    reach: 4 * KB,
    note: 'the same, with the lines that import and export, which an app’s bundle does not have',
    measure: () => bundleSize(REACT_ENTRY, REACT_AND_I18NEXT, OTHER_ROOMS),
  },
  {
    what: 'React, of it `useClerkError`, `Field` and `FormError`',
    ceiling: 3_350,
    note: 'what most pages use; decode and translate are apart',
    measure: () => bundleSize(PAGE, REACT_AND_I18NEXT, OTHER_ROOMS),
  },
  {
    what: 'a whole page without i18next and react',
    ceiling: 25_150,
    note: '`useClerkError`, `Field` and `FormError`, the decoder, the translator and English; other languages load when wanted',
    measure: () => bundleSize(PAGE, REACT_AND_I18NEXT),
  },
  {
    what: 'a whole page with i18next, without react',
    ceiling: 39_350,
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

const pageSize = (tag: string): Promise<number> => moduleSize(`src/translate/generated/${tag}.ts`);

let english: Promise<number> | undefined;

/** A language as a page loads it, in bytes, and the ceiling of its script. */
export async function localeSize(tag: string) {
  const script = new Intl.Locale(tag).maximize().script ?? '';
  const bytes = await pageSize(tag);
  english ??= pageSize('en');
  const ratio = bytes / (await english);
  return { tag, script, bytes, ratio, ceiling: (await english) * (SCRIPTS[script] ?? ANY_SCRIPT) };
}

const GERMAN_OF_CLERK = '@clerk/localizations de-DE';

/** How many of the documented codes Clerk's own German has a text for. */
function coverage(): string {
  const texts: Readonly<Record<string, unknown>> = { ...deDE.unstable__errors };
  const filled = new Set(
    Object.keys(texts)
      .filter((key) => texts[key])
      .map((key) => splitKey(key).code),
  );
  const count = documentedCodes.filter((code) => filled.has(code)).length;
  return `texts for ${count} of ${documentedCodes.length} documented codes, and those of Clerk’s components`;
}

const enumOfCodes = JSON.stringify(documentedCodes);

/** Sizes of peers, for comparison. */
const peers: readonly [string, string][] = [
  ['@clerk/shared/error', `export * from '@clerk/shared/error'`],
  [
    'zod/mini, a schema of the shape',
    `import * as z from 'zod/mini'; export const s = z.object({ errors: z.array(z.object({ code: z.string(), message: z.string() })) })`,
  ],
  [
    'zod/mini, a schema with all documented codes',
    `import * as z from 'zod/mini'; export const s = z.object({ errors: z.array(z.object({ code: z.enum(${enumOfCodes}), message: z.string() })) })`,
  ],
  [
    'valibot, a schema of the shape',
    `import * as v from 'valibot'; export const s = v.object({ errors: v.array(v.object({ code: v.string(), message: v.string() })) }); export const p = v.safeParse`,
  ],
  [
    'valibot, a schema with all documented codes',
    `import * as v from 'valibot'; export const s = v.object({ errors: v.array(v.object({ code: v.picklist(${enumOfCodes}), message: v.string() })) }); export const p = v.safeParse`,
  ],
  [
    'zod, a schema of the shape',
    `import { z } from 'zod'; export const s = z.object({ errors: z.array(z.object({ code: z.string(), message: z.string() })) })`,
  ],
  [GERMAN_OF_CLERK, `export { deDE } from '@clerk/localizations/de-DE'`],
  [
    'i18next + react-i18next',
    `export { createInstance } from 'i18next'; export * from 'react-i18next'`,
  ],
];

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
  for (const [what, source] of peers)
    rows.push({
      what,
      value: await bundleSize(source, REACT),
      unit: 'bytes',
      note: what === GERMAN_OF_CLERK ? coverage() : 'peer',
    });
  return {
    title: 'Size',
    about:
      'Minified and Brotli; a KB is 1,024 bytes. A language is one chunk: no second request follows it.',
    rows,
    why: `Decode: the codes alone are ${inKB(codesText)}, the names and texts that tell errors apart and hold
values ${inKB(textsText)}: together as much as the goal, before the first line of code. The rest is the decoder with all
the shapes that it takes. The next table has the parts, and what they would be in other forms. Texts are cut to what finds
the values where the code says which error it is, and left out where it holds none. Among errors that share a code they
stay whole: cut ones were taken for other errors. Not done: checksums in place of whole texts, which would save half a
kilobyte, take time to compute for each text, and leave a table that nobody can read. Not done: leaving out what only
servers get, which apps hand on to browsers.

React: the components with their store, focus and countdown, of which a page loads what it uses. A part of it are the
lines that import and export, which an app's bundle does not have. Done: one list of who
shows a field, one map of all errors, one hook for a field, names and order of translators from one place. Not done:
dropping rare cases, such as a page that was hidden, a summary outside its form, or a clock that was set back, each of
which is small, and people would meet it.`,
  };
}
