import type { ServerResponse } from 'node:http';
import type { Browser } from 'playwright';
import { type ApiErrorName, wireBody, wireError } from '../../src/testing/index.ts';
import { withChromium, withSite } from '../chromium.ts';
import { ratioOfMedians, timingOf } from '../measure.ts';
import type { Group, Row } from '../report.ts';
import { bytesOf, type Chunk, chunksOf } from '../sizes/bundle.ts';
import { type Measured, type Variant, variants } from './variants.ts';
import { type Stretch, type Visit, visit } from './visit.ts';

/** How many fresh pages each variant gets. One more comes first and does not count. */
const ROUNDS = 15;
const SLOWER = 4;

const ERRORS: readonly (readonly [ApiErrorName, param: string])[] = [
  ['FormPwnedPassword', 'password'],
  ['FormIdentifierExists', 'email_address'],
  ['FormInvalidPasswordLengthTooShort', 'password'],
  ['FormNilParameter', 'email_address'],
  ['FormInvalidPasswordNoNumber', 'password'],
];

/** How long Clerk takes to answer, in milliseconds. */
const ANSWER_AFTER = 150;

/** Answers as Clerk does. The page says which of the errors comes next. */
function answer(url: string, response: ServerResponse): void {
  const [name, param] = ERRORS[Number(url.split('?')[1]) % ERRORS.length] ?? [];
  const body = wireBody(wireError(name as ApiErrorName, { param } as never), {
    traceId: '1a2b3c4d5e6f7890',
  });
  response.statusCode = 422;
  response.setHeader('content-type', 'application/json');
  setTimeout(() => response.end(JSON.stringify(body)), ANSWER_AFTER);
}

/** As an app builds it, with React and i18next in a file of their own. */
function buildOf({ entry }: Variant, source: string): Promise<readonly Chunk[]> {
  return chunksOf(source, {
    replaced: {
      '@clerk/react': `${process.cwd()}/bench/page/clerkStub.ts`,
      ...(entry && { '../../src/entry/react/index.ts': entry }),
    },
    // React, i18next, Clerk's SDK, and what Vite loads chunks with. They are not compared.
    apart: /node_modules|clerkStub|preload-helper/,
  });
}

/** The bytes of the files that are not React's or i18next's. */
const bytesIn = (chunks: readonly Chunk[], files: readonly string[]): number =>
  bytesOf(chunks.filter(({ file }) => files.includes(file) && !/apart|runtime/.test(file)));

/** The ratios of a page, with what they are called. */
const TIMES: readonly (readonly [measured: keyof Times, what: string])[] = [
  ['mount', 'evaluate and first mount'],
  ['first', 'first error'],
  ['firstSlow', `first error, processor ${SLOWER} times slower`],
  ['tenth', 'tenth error'],
];

type Times = Readonly<Record<Exclude<Measured, 'before'>, Stretch>>;

/** Visits the pages of all variants in turn. What slows the machine down then meets them all. */
async function visitInTurn(browser: Browser, addresses: readonly string[]): Promise<Times[][]> {
  const times = addresses.map((): Times[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [at, address] of addresses.entries()) {
      const { mount, errors } = await visit(browser, address, 10, 1);
      const slow = await visit(browser, address, 1, SLOWER);
      const [first, tenth, firstSlow] = [errors[0], errors.at(-1), slow.errors[0]];
      // A trace now and then lacks a mark.
      if (mount && first && tenth && firstSlow) times[at]?.push({ mount, first, tenth, firstSlow });
    }
  return times.map((all) => all.slice(1));
}

/**
 * What a page loads, in bytes: before an error, until its words are there, and the latter in
 * German.
 */
async function byteRows(browser: Browser, variant: Variant): Promise<Row[]> {
  const row = (what: string, value: number, reach?: number): Row => {
    return { what: `${what}, ${variant.what}`, value, unit: 'bytes', ...(reach && { reach }) };
  };
  const load = async (source: string) => {
    const chunks = await buildOf(variant, source);
    const bytes = ({ before, all }: Visit) => [before, all].map((files) => bytesIn(chunks, files));
    return withSite(chunks, async (address) => bytes(await visit(browser, address, 1, 1)), answer);
  };
  const [before = 0, all = 0] = await load(variant.source);
  const [, german] = variant.german ? await load(variant.german) : [];
  return [
    row('bytes before an error', before, variant.reach?.before),
    row('bytes with an error in words', all),
    ...(german ? [row('the same in German', german)] : []),
  ];
}

/** What a person feels: a sign-up page from its load to the words of an error. */
export function pageGroup(): Promise<Group> {
  return withChromium(async (browser) => {
    const sites = await Promise.all(variants.map((variant) => buildOf(variant, variant.source)));
    const open = (addresses: readonly string[]): Promise<Times[][]> => {
      const chunks = sites[addresses.length];
      if (!chunks) return visitInTurn(browser, addresses);
      return withSite(chunks, (address) => open([...addresses, address]), answer);
    };
    const [hand = [], ...others] = await open([]);
    const rows: Row[] = TIMES.flatMap(([measured, what]) =>
      others.map((times, at): Row => {
        const { what: name, reach } = variants[at + 1] as Variant;
        const timing = (all: readonly Times[], time: keyof Stretch) =>
          timingOf(all.map((one) => one[measured][time]));
        const [one, other] = [timing(times, 'busy'), timing(hand, 'busy')];
        const clock = [times, hand].map((all) => timing(all, 'clock').median.toFixed(1));
        return {
          what: `${what}, ${name}`,
          ...ratioOfMedians(one, other),
          unit: 'ratio',
          ...(reach?.[measured] && { reach: reach[measured] }),
          note: `${one.median.toFixed(1)} ms against ${other.median.toFixed(1)}; by the clock ${clock.join(' against ')}`,
        };
      }),
    );
    for (const variant of variants) rows.push(...(await byteRows(browser, variant)));
    return {
      title: 'A page',
      about: `A sign-up form in Chromium ${browser.version()}, built for production, on ${ROUNDS} fresh pages of each variant in turn. Times are divided by the same form with a switch over 30 codes, written by hand. “Error” is from the moment that Clerk’s answer arrives to the words in the DOM, with Clerk’s own error object made of the answer in between. Then the library moves the focus, which no form by hand does; that is not counted. The person types and clicks; Clerk answers after ${ANSWER_AFTER} ms. Times are the processor time of the page’s main thread, which other programs on the machine hardly change; the clock’s are noted beside them. Bytes are minified and Brotli, without React, i18next and Clerk’s SDK.`,
      rows,
    };
  });
}
