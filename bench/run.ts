import { readFileSync, writeFileSync } from 'node:fs';
import { localeTags } from '../scripts/generateLocales.ts';
import { decodeGroup } from './decode.ts';
import { decodeProfileGroup } from './decodeProfile.ts';
import { firstMessageGroup } from './firstMessage.ts';
import { hostileGroup } from './hostile.ts';
import { reactGroup } from './react.ts';
import { writeReport } from './report.ts';
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

const groups = [
  decodeGroup(),
  await decodeProfileGroup(),
  hostileGroup(),
  await scaleGroup(),
  translateGroup(),
  await sizesGroup(localeTags()),
  await sizeProfileGroup(),
  await firstMessageGroup('de'),
  await reactGroup(),
  typesGroup(),
];
const versions = {
  'Node.js': process.versions.node,
  ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
};
writeFileSync('docs/benchmarks.md', writeReport(groups, versions));
writeFileSync('docs/benchmarks.json', `${JSON.stringify({ versions, groups }, null, 1)}\n`);
