import { describe, expect, it } from 'vitest';
import type { Api, CatalogEntry } from '../../src/catalog/entry.ts';
import { catalog } from '../../src/catalog/index.ts';
import type { EntryFiles } from './entryStub.ts';
import { reportIndex } from './reportIndex.ts';

const APIS = ['backend', 'frontend'] as const;
const TITLE = { backend: 'Backend', frontend: 'Frontend' };

const files: EntryFiles = new Map([['all.ts', catalog]]);

/** The text of the first edition for an entry. A change of today's wording counts in it, too. */
function block(entry: CatalogEntry): string {
  const { name, description, shortMessage, longMessage, code, meta } = {
    ...entry,
    ...(entry === byName.get(entry.name) && entry.former?.first),
  };
  const json = JSON.stringify({ shortMessage, longMessage, code, meta }, null, 2);
  return `${[name, description, json].filter(Boolean).join('\n\n')}\n\n`;
}

const byName = new Map(catalog.map((one) => [one.name, one]));
const placeOf = ({ editions }: CatalogEntry, api: Api): string | undefined => editions.first?.[api];

/** An index in Clerk's text format, of these entries. */
function indexText(
  entries: readonly CatalogEntry[] = catalog,
  apis: readonly Api[] = APIS,
): string {
  let text = '';
  for (const api of apis) {
    text += `Clerk ${TITLE[api]} API errors\n\nAn index of Clerk ${TITLE[api]} API errors.\n\n`;
    const members = entries.filter((one) => placeOf(one, api));
    for (const section of new Set(members.map((one) => placeOf(one, api))))
      text += `${section}\n\n${members
        .filter((one) => placeOf(one, api) === section)
        .map(block)
        .join('')}`;
  }
  return text;
}

/** An index in the JSON format, of these entries. */
function indexJson(entries: readonly CatalogEntry[] = catalog): string {
  const items = entries
    .filter(({ editions }) => editions['2026-08'])
    .map(({ name, code, status, apis, editions, meta, ...texts }) => ({
      name,
      code,
      status: status && `${status}`,
      shortMessage: texts.shortMessage,
      longMessage: texts.longMessage,
      description: texts.description?.replace(/(?<=.{70}) /, '\n'),
      meta:
        meta === undefined || (typeof meta === 'string' && meta.startsWith('{'))
          ? meta
          : JSON.stringify(meta),
      file: editions['2026-08'],
      usage: { fapi: apis.includes('frontend'), bapi: apis.includes('backend') },
    }));
  return JSON.stringify(items, null, 1);
}

const entry = (name: string): CatalogEntry =>
  catalog.find((one) => one.name === name) as CatalogEntry;
/** What an index says differently; undefined where it says nothing. */
type Change = Partial<CatalogEntry> | { readonly description: undefined };
const withChange = (name: string, change: Change): CatalogEntry[] =>
  catalog.map((one) => (one.name === name ? ({ ...one, ...change } as CatalogEntry) : one));
const edited = (name: string, change: Change): string => indexText(withChange(name, change));

describe('an index that says what the catalogue says', () => {
  it.each([
    ['both documents', indexText()],
    ['one document', indexText(catalog, ['backend'])],
    ['the other one', indexText(catalog, ['frontend'])],
    ['the JSON format', indexJson()],
    [
      'JSON with a link into a chat',
      JSON.stringify(
        JSON.parse(indexJson()).map((item: { description?: string }) => ({
          ...item,
          description: `${item.description ?? ''}\nreference: https://x.slack.com/a/b?c=d`,
        })),
      ),
    ],
    ['CRLF and a byte order mark', `\uFEFF${indexText().replaceAll('\n', '\r\n')}`],
    [
      'descriptions that are but the name',
      ['CouldNotAuthenticateRequest', 'CaptchaInvalid'].reduce(
        (text, name) => text.replaceAll(`\n${name}\n`, `\n${name}\n\n${name}Code\n`),
        indexText().replaceAll('\nSignedOut\n', '\nSignedOut\n\nSignedOut\n'),
      ),
    ],
  ])('differs in nothing: %s', (_, text) => {
    const { differs, text: report } = reportIndex(text, files);
    expect(report).toMatch(/^[\w-]+ edition, \d+ entries \([^)]*\): no differences\n$/);
    expect(differs).toBe(false);
  });

  it('holds all that each edition lists', () => {
    expect(reportIndex(indexText(), files).text).toContain('first edition, 473 entries');
    expect(reportIndex(indexJson(), files).text).toContain('2026-08 edition, 595 entries');
  });
});

describe('what changed', () => {
  it.each<[string, Change, string]>([
    ['code', { code: 'password_pwned' }, 'code: "form_password_pwned" → "password_pwned"'],
    ['longMessage', { longMessage: 'It was found.' }, 'longMessage: (absent) → "It was found."'],
    ['description', { description: undefined }, '→ (absent)'],
    ['meta', { meta: { name: 'other' } }, 'meta: {"name":"param"} → {"name":"other"}'],
    ['meta', { meta: '{"Plan": plan}' }, 'meta: {"name":"param"} → "{\\"Plan\\": plan}"'],
    [
      'section',
      { editions: { first: { backend: 'Forms', frontend: 'Passwords' } } },
      'first.frontend: "Forms" → "Passwords"',
    ],
    [
      'document',
      { editions: { first: { backend: 'Forms' } } },
      'first.frontend: "Forms" → (absent)',
    ],
  ])('is reported field by field: %s', (_, change, line) => {
    const { differs, text } = reportIndex(
      edited('FormPwnedPassword', { meta: { name: 'param' }, ...change }),
      new Map([
        [
          'all.ts',
          catalog.map((one) =>
            one.name === 'FormPwnedPassword' ? { ...one, meta: { name: 'param' } } : one,
          ),
        ],
      ]),
    );
    expect(differs).toBe(true);
    expect(text).toContain('changed: FormPwnedPassword, in src/catalog/entries/all.ts');
    expect(text).toContain(line);
    expect(text).toContain('0 new, 1 changed, 0 gone');
  });

  it.each<[Change, string]>([
    [{ status: 418 }, 'status: 422 → 418'],
    [{ apis: ['backend'] }, '2026-08.frontend: "forms.go" → (absent)'],
    [{ editions: { '2026-08': 'passwords.go' } }, '2026-08.backend: "forms.go" → "passwords.go"'],
    [{ longMessage: 'It was found.' }, 'longMessage: (absent) → "It was found."'],
    [{ meta: { Name: 'other' } }, 'meta: {"Name":"param"} → {"Name":"other"}'],
  ])('is reported for the JSON format: %j', (change, line) => {
    const { text } = reportIndex(indexJson(withChange('FormPwnedPassword', change)), files);
    expect(text).toContain('changed: FormPwnedPassword, in src/catalog/entries/all.ts');
    expect(text).toContain(line);
    expect(text).toContain('0 new, 1 changed, 0 gone');
  });

  it('is reported where an edition goes back to the wording of another', () => {
    const { former: _, ...now } = entry('CaptchaInvalid');
    const { text } = reportIndex(edited('CaptchaInvalid', now), files);
    expect(text).toContain('longMessage: "Sign up unsuccessful');
  });

  it('is reported for each document where the two disagree', () => {
    const other = { ...entry('InvalidAuthentication'), shortMessage: 'Other' };
    const backend = indexText(
      catalog.map((one) => (one.name === other.name ? other : one)),
      ['backend'],
    );
    const frontend = indexText(catalog, ['frontend']);
    const { text } = reportIndex(`${backend}${frontend}`, files);
    expect(text).toContain('shortMessage: "Invalid authentication" → "Other"');
    expect(text).toContain('0 new, 1 changed, 0 gone');
  });
});

describe('what is gone', () => {
  it('is named with its file, and only where its document is there', () => {
    const rest = catalog.filter(({ name }) => name !== 'CouldNotAuthenticateRequest');
    expect(reportIndex(indexText(rest), files).text).toContain(
      'gone: CouldNotAuthenticateRequest, in src/catalog/entries/all.ts',
    );
    expect(reportIndex(indexText(rest, ['frontend']), files).differs).toBe(false);
    const without = catalog.filter(({ name }) => name !== 'FormPwnedPassword');
    expect(reportIndex(indexJson(without), files).text).toContain('gone: FormPwnedPassword');
  });

  it('is recognised under a new name', () => {
    const { name: _, ...same } = entry('CouldNotAuthenticateRequest');
    const renamed = catalog.map((one) =>
      one.name === 'CouldNotAuthenticateRequest'
        ? { ...same, name: 'RequestNotAuthenticated' }
        : one,
    );
    const { text } = reportIndex(indexText(renamed), files);
    expect(text).toContain('reads like CouldNotAuthenticateRequest, which is gone');
  });
});

describe('what is new', () => {
  const added = {
    name: 'FormPasswordTooDull',
    code: 'form_password_incorrect',
    apis: ['backend', 'frontend'],
    editions: { first: { backend: 'Forms', frontend: 'Forms' } },
    description: "It's a dull one",
    shortMessage: 'is "too" dull',
    longMessage:
      'Use %d of <kind>, not %q, in a password that other people would not think of at once.',
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'none',
  } as const;

  it('gets a stub to paste, the file it belongs in, and who shares its code', async () => {
    const topics = new Map(
      ['Forms', 'Auth'].map((section) => [
        `${section.toLowerCase()}.ts`,
        catalog.filter(({ editions }) => Object.values(editions.first ?? {})[0] === section),
      ]),
    );
    const { text } = reportIndex(indexText([...catalog, added]), topics);
    const [, rest = ''] = text.split('new: FormPasswordTooDull, ');
    expect(rest).toMatch(
      /^for src\/catalog\/entries\/forms\.ts \(shares its code with FormPasswordIncorrect\w*/,
    );
    const stub = /\n\n( {2}\{\n[\s\S]*?\n {2}\},)\n/.exec(rest)?.[1] ?? '';
    const module = `data:text/javascript,export default ${encodeURIComponent(stub.trim().replace(/,$/, ''))}`;
    expect((await import(/* @vite-ignore */ module)).default).toEqual({
      ...added,
      params: {
        value1: { text: '%d', type: 'count' },
        kind: { text: '<kind>', type: 'text' },
        value3: { text: '%q', type: 'text' },
      },
      audience: 'developer',
      remedy: 'fix-request',
    });
    for (const line of stub.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it('gets a stub of the JSON format with status and Go file', () => {
    const topics = new Map([
      ['forms/one.ts', catalog.filter(({ editions }) => editions['2026-08'] === 'forms.go')],
    ]);
    const item = { ...added, status: 422, editions: { '2026-08': 'forms.go' } };
    const { text } = reportIndex(indexJson([...catalog, item]), topics);
    const [, rest = ''] = text.split('new: FormPasswordTooDull, ');
    expect(rest).toMatch(/^for src\/catalog\/entries\/forms\/one\.ts/);
    expect(rest).toContain("    status: 422,\n    apis: ['backend', 'frontend'],\n");
    expect(rest).toContain("    editions: { '2026-08': 'forms.go' },\n");
    expect(rest).toContain("    meta: { name: 'param' },\n");
  });

  it('gets a file of its own for a section that is not there', () => {
    const other = { ...added, editions: { first: { backend: 'Machine-to-Machine tokens' } } };
    const { text } = reportIndex(indexText([...catalog, other]), files);
    expect(text).toContain('for src/catalog/entries/machine-to-machine-tokens.ts');
  });
});

describe('oddities', () => {
  const head = 'Clerk Backend API errors\n\nAn index of Clerk Backend API errors.\n\n';
  const none: EntryFiles = new Map();
  const report = (text: string) => reportIndex(`${head}Things\n\n${text}`, none).text;

  it('keeps meta that is no JSON as text', () => {
    const text = report(
      'Odd\n\n{\n  "code": "odd",\n  "meta": {"Name": "param", "Alpha2": alpha2}\n}\n',
    );
    expect(text).toContain(`meta: '{"Name": "param", "Alpha2": alpha2}'`);
    expect(text).toContain('1 new, 0 changed, 0 gone, 0 unreadable');
  });

  it.each([
    ['JSON that is none', 'Odd\n\n{\n  "code": oops\n}\n', 'Odd: unreadable JSON'],
    ['no name', 'Odd\n\n{"code":"odd"}\n\n{"code":"even"}\n', 'without the name'],
    [
      'a name that stands twice',
      'Odd\n\n{"code":"odd"}\n\nOdd\n\n{"code":"even"}\n',
      'Odd is documented twice',
    ],
  ])('tells the line of %s, and goes on', (_, odd, problem) => {
    const text = report(`${odd}\nLast\n\n{"code":"last"}\n`);
    expect(text).toMatch(/^line \d+: /);
    expect(text).toContain(problem);
    expect(text).toContain("name: 'Last'");
  });

  it('reports a name that nothing follows', () => {
    expect(report('Odd\n\n{"code":"odd"}\n\nEven\n')).toContain('no JSON follows: Even');
  });

  it.each([
    ['{"name":"Odd"', 'no document'],
    ['[{"code":"odd"}]', 'item 1: no name'],
    ['[{"name":"Odd","code":"odd"},{"name":"Odd"}]', 'item 2: Odd is documented twice'],
    ['[{"name":"Odd"', 'the file: '],
    ['[3, null]', 'item 2: no name'],
  ])('tells what JSON cannot be read: %s', (json, problem) => {
    expect(reportIndex(json, none).text).toContain(problem);
  });

  it('says so when a text is no index at all', () => {
    const { differs, text } = reportIndex('hello\n', none);
    expect(differs).toBe(true);
    expect(text).toContain('no document');
  });
});
