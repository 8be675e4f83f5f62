import type { CatalogEntry, Edition, ParamSpec } from '../../src/catalog/entry.ts';
import type { NewEntry } from './compareIndex.ts';

/** The entries of each file in `src/catalog/entries`, by file name. */
export type EntryFiles = ReadonlyMap<string, readonly CatalogEntry[]>;

/** The file for an entry: the one that has its section already, or else a new one. */
export function fileFor({ places }: NewEntry, edition: Edition, files: EntryFiles): string {
  const wanted = Object.values(places);
  let best = '';
  let most = 0;
  for (const [file, entries] of files) {
    const same = entries.filter(({ editions }) => {
      const listed = editions[edition] ?? {};
      const own: string[] = typeof listed === 'string' ? [listed] : Object.values(listed);
      return own.some((place) => wanted.includes(place));
    }).length;
    if (same > most) [best, most] = [file, same];
  }
  const words = (wanted[0] ?? 'other')
    .replace(/\.go$/, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['other'];
  return best || `${words.join('-')}.ts`;
}

/** An entry to paste into a file of `src/catalog/entries`. A person makes the decisions. */
export function entryStub({ documented, places }: NewEntry, edition: Edition): string {
  const { name, code, status, apis, place, description, shortMessage, longMessage, meta } =
    documented;
  const params = paramsIn([longMessage || shortMessage || '', metaText(meta)].join(' '));
  const lines = [
    `name: ${quote(name)},`,
    `code: ${quote(code)},`,
    ...(status ? [`status: ${status},`] : []),
    `apis: [${apis.map(quote).join(', ')}],`,
    edition === 'first'
      ? `editions: { first: ${inline(places)} },`
      : `editions: ${inline({ [edition]: place })},`,
    ...property('description', description),
    ...property('shortMessage', shortMessage),
    ...property('longMessage', longMessage),
    ...(meta === undefined
      ? []
      : [`meta: ${typeof meta === 'string' ? quote(meta) : inline(meta)},`]),
  ];
  if (Object.keys(params).length) {
    lines.push('// Decide the name and type of each value.', 'params: {');
    for (const [param, { text, type }] of Object.entries(params))
      lines.push(`  ${param}: { text: ${quote(text as string)}, type: ${quote(type)} },`);
    lines.push('},');
  }
  lines.push(
    '// Decide who can act on it, and the next step.',
    `audience: ${quote('developer')},`,
    `remedy: ${quote('fix-request')},`,
  );
  return ['  {', ...lines.map((line) => `    ${line}`), '  },'].join('\n');
}

const metaText = (meta: NewEntry['documented']['meta']): string =>
  typeof meta === 'object'
    ? Object.values(meta)
        .filter((value) => value.startsWith('<'))
        .join(' ')
    : '';

/** `<name>` stands for itself; `%d`, `%v` and the like have no name yet. */
function paramsIn(text: string): Record<string, ParamSpec> {
  const params: Record<string, ParamSpec> = {};
  for (const [marker, name] of text.matchAll(/<([a-z]\w*)>|%[dvsq]/g)) {
    const unnamed = `value${Object.keys(params).length + 1}`;
    params[name ?? unnamed] = { text: marker, type: marker === '%d' ? 'count' : 'text' };
  }
  return params;
}

function property(key: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  const line = `${key}: ${quote(value)},`;
  return line.length + 4 <= 100 ? [line] : [`${key}:`, `  ${quote(value)},`];
}

const inline = (record: Readonly<Record<string, string | undefined>>): string =>
  `{ ${Object.entries(record)
    .map(([key, value]) => `${/^\w+$/.test(key) ? key : quote(key)}: ${quote(value ?? '')}`)
    .join(', ')} }`;

function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll(mark, `\\${mark}`);
  return mark + escaped + mark;
}
