import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { localeTags } from '../scripts/generate/generateLocales.ts';
import { changeProfileGroup } from './changeProfile.ts';
import { decodeParts } from './decode.ts';
import { decodeProfileGroup } from './decodeProfile.ts';
import { firstMessageGroup } from './firstMessage.ts';
import { hostileGroup } from './hostile.ts';
import { mountProfileGroup } from './mountProfile.ts';
import { reactGroup } from './react.ts';
import { type Group, joinParts, mergeRuns, writeReport } from './report.ts';
import { scaleGroup } from './scale.ts';
import { sizeProfileGroup } from './sizeProfile.ts';
import { sizesGroup } from './sizes.ts';
import { translateGroup } from './translate.ts';
import { typesGroup } from './types.ts';

/** Whose versions the report names. */
const PACKAGES = [
  '@clerk/shared',
  '@clerk/localizations',
  'zod',
  'valibot',
  'ajv',
  'i18next',
  'react-i18next',
  'react',
  'react-dom',
  'typescript',
  'vite',
  'esbuild',
];

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

type Measure = () => Group | Promise<Group>;

/**
 * The tables, each in one part or more, which have a process of their own, and how often they are
 * measured. Sizes and counts are always the same.
 */
const GROUPS: readonly (readonly [parts: readonly Measure[], runs: number])[] = [
  [decodeParts, 3],
  [[decodeProfileGroup], 1],
  [[hostileGroup], 3],
  [[scaleGroup], 3],
  [[translateGroup], 3],
  [[() => sizesGroup(localeTags())], 1],
  [[sizeProfileGroup], 1],
  [[() => firstMessageGroup('de')], 1],
  [[reactGroup], 3],
  [[changeProfileGroup], 1],
  [[mountProfileGroup], 1],
  [[typesGroup], 1],
];

/** What stands before the result, after whatever else a group prints. */
const MARK = '\u0000';

// In a process of its own, because what the engine has learned from one would change the next, and as
// a bundle, as apps run the library: what runs TypeScript as it is adds calls of its own.
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
    ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
  writeFileSync('docs/benchmarks.md', writeReport(groups, versions, machine));
  writeFileSync(
    'docs/benchmarks.json',
    `${JSON.stringify({ machine, versions, groups }, null, 1)}\n`,
  );
}
