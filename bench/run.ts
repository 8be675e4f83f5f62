import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { localeTags } from '../scripts/generate/generateLocales.ts';
import { decodeParts } from './decode/decode.ts';
import { hostileGroup } from './decode/hostile.ts';
import { fieldsGroup } from './fields/fields.ts';
import { pageGroup } from './page/page.ts';
import { type Group, joinParts, mergeRuns, writeReport } from './report.ts';
import { sizesGroup } from './sizes/sizes.ts';
import { typesGroup } from './sizes/types.ts';
import { translateGroup } from './translate.ts';

/** The packages whose versions the report names. */
const PACKAGES =
  '@clerk/shared @clerk/localizations zod valibot ajv i18next react-i18next react react-dom typescript vite esbuild';

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

type Measure = () => Group | Promise<Group>;

/**
 * The tables, each in one part or more, and how often they are measured. Each part has a process of
 * its own. Sizes and counts are always the same.
 */
const GROUPS: readonly (readonly [parts: readonly Measure[], runs: number])[] = [
  [[pageGroup], 1],
  [[() => sizesGroup(localeTags())], 1],
  [[fieldsGroup], 3],
  [decodeParts, 3],
  [[translateGroup], 3],
  [[hostileGroup], 3],
  [[typesGroup], 1],
];

/** The line before the result. A group may print other lines first. */
const MARK = '\u0000';

// In a process of its own, because what the engine has learned from one group would change the
// next.
function inOwnProcess(group: number, part: number): Group {
  const args = [process.argv[1] as string, `${group}`, `${part}`];
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.slice(output.lastIndexOf(MARK) + MARK.length));
}

const [, , group, part] = process.argv;
if (group !== undefined)
  process.stdout.write(MARK + JSON.stringify(await GROUPS[Number(group)]?.[0][Number(part)]?.()));
else {
  const groups = GROUPS.map(([parts, runs], index) =>
    joinParts(
      parts.map((_, at) => mergeRuns(Array.from({ length: runs }, () => inOwnProcess(index, at)))),
    ),
  );
  const [cpu] = cpus();
  const machine = `${cpus().length} cores of ${cpu?.model}, ${process.platform} ${process.arch}`;
  const versions = {
    'Node.js': process.versions.node,
    ...Object.fromEntries(PACKAGES.split(' ').map((name) => [name, versionOf(name)])),
  };
  writeFileSync('docs/benchmarks.md', writeReport(groups, versions, machine));
  // The texts stand in the report alone.
  const figures = groups.map(({ title, rows }) => ({ title, rows }));
  const json = JSON.stringify({ machine, versions, groups: figures }, null, 1);
  writeFileSync('docs/benchmarks.json', `${json}\n`);
}
