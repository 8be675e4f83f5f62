import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { localeTags } from '../scripts/generateLocales.ts';
import { decodeGroup } from './decode.ts';
import { decodeProfileGroup } from './decodeProfile.ts';
import { firstMessageGroup } from './firstMessage.ts';
import { hostileGroup } from './hostile.ts';
import { mountProfileGroup } from './mountProfile.ts';
import { reactGroup } from './react.ts';
import { type Group, mergeRuns, writeReport } from './report.ts';
import { scaleGroup } from './scale.ts';
import { sizeProfileGroup } from './sizeProfile.ts';
import { sizesGroup } from './sizes.ts';
import { translateGroup } from './translate.ts';
import { typesGroup } from './types.ts';

// Run as a bundle, as apps run the library: what runs TypeScript as it is adds calls of its own.
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

/** The tables, and how often each is measured. Sizes and counts are always the same. */
const GROUPS: readonly (readonly [measure: () => Group | Promise<Group>, runs: number])[] = [
  [decodeGroup, 3],
  [decodeProfileGroup, 1],
  [hostileGroup, 3],
  [scaleGroup, 3],
  [translateGroup, 3],
  [() => sizesGroup(localeTags()), 1],
  [sizeProfileGroup, 1],
  [() => firstMessageGroup('de'), 1],
  [reactGroup, 3],
  [mountProfileGroup, 1],
  [typesGroup, 1],
];

/** What stands before the result, after whatever else a group prints. */
const MARK = '\u0000';

// Each group in a process of its own: what the engine has learned from one would change the next.
function inOwnProcess(index: number): Group {
  const output = execFileSync(process.execPath, [process.argv[1] as string, `${index}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.slice(output.lastIndexOf(MARK) + MARK.length));
}

const [, , wanted] = process.argv;
if (wanted !== undefined)
  process.stdout.write(MARK + JSON.stringify(await GROUPS[Number(wanted)]?.[0]()));
else {
  const groups = GROUPS.map(([, runs], index) =>
    mergeRuns(Array.from({ length: runs }, () => inOwnProcess(index))),
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
