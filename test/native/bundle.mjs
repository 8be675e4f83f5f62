// Bundles apps with Metro, compiles them with today's Hermes, and runs the whole catalogue on an older
// one that has no Intl. Prints what the library adds to a bundle.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = import.meta.dirname;
const build = join(folder, '.build');
const require = createRequire(import.meta.url);
const Metro = require('metro');
mkdirSync(build, { recursive: true });
process.chdir(folder);

/** Kilobytes, minified, that the hooks and English may add to a bundle. */
const CEILING = 160;

const binary = (name) => {
  const { platform } = process;
  const system = { darwin: 'osx-bin', win32: 'win64-bin' }[platform] ?? 'linux64-bin';
  const [owner, path] = {
    hermesc: ['hermes-compiler', join('hermesc', system, 'hermesc')],
    hermes: ['hermes-engine-cli', join(system, 'hermes')],
  }[name];
  return join(folder, 'node_modules', owner, path);
};

async function bundle(entry, name, options) {
  const config = await Metro.loadConfig({ config: join(folder, 'metro.config.js') });
  // The bare engine lacks what React Native adds.
  if (options.bare)
    Object.assign(config.serializer, {
      getPolyfills: () => [],
      getModulesRunBeforeMainModule: () => [],
    });
  const out = join(build, name);
  const { minify } = options;
  await Metro.runBuild(config, { entry, out, dev: false, minify, platform: 'android' });
  return `${out}.js`;
}

const sizes = {};
const english = JSON.parse(readFileSync('../../locales/en.json', 'utf8'));
for (const name of ['bare', 'alert', 'hooks', 'signIn']) {
  const file = await bundle(`app/${name}.entry.ts`, name, { minify: true });
  execFileSync(binary('hermesc'), [
    '-emit-binary',
    '-O',
    '-w',
    '-out',
    join(build, `${name}.hbc`),
    file,
  ]);
  sizes[name] = statSync(file).size / 1000;
  if (readFileSync(file, 'utf8').includes(english.errors.host_invalid))
    throw new Error(`${name} holds texts for developers.`);
}
const added = (name) => Math.round(sizes[name] - sizes.bare);
console.log(`One sentence for an alert adds ${added('alert')} KB.`);
console.log(`The hooks and English add ${added('hooks')} KB, minified.`);
console.log(`A sign-in with all components and German adds ${added('signIn')} KB.`);
if (added('hooks') > CEILING) throw new Error(`More than ${CEILING} KB.`);

const tags = readdirSync('../../locales').flatMap(
  (file) => /^(\w\w(?:-\w+)?)\.json$/.exec(file)?.[1] ?? [],
);
writeFileSync(
  join(build, 'locales.ts'),
  tags.map((tag, index) => `import l${index} from '../../../locales/${tag}.json';\n`).join('') +
    `export const locales: any = { ${tags.map((tag, index) => `'${tag}': l${index}`)} };\n`,
);
const file = await bundle('onHermes.ts', 'onHermes', { minify: false, bare: true });
const { languages, samples, faults } = JSON.parse(
  execFileSync(binary('hermes'), [file], { encoding: 'utf8' }),
);
console.log(`On Hermes without Intl: ${samples} errors in ${languages} languages.`);
if (faults.length || languages < 20 || samples < 500)
  throw new Error(faults.slice(0, 20).join('\n') || 'Too few.');
