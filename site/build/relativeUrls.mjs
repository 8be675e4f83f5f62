import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ATTRIBUTE =
  /\b(href|src|component-url|renderer-url|before-hydration-url|data-root)="\/(?!\/)([^"]*)"/g;

/** The way from the folder of a file to the root of the site: `./` or `../../`. */
function wayToRoot(root, file) {
  const way = relative(dirname(file), root).split(sep).join('/');
  return way ? `${way}/` : './';
}

const inPage = (html, root) =>
  html.replace(ATTRIBUTE, (_, name, path) => `${name}="${root}${path}"`);

/** In styles, the addresses of fonts. */
const inStyle = (css, root) => css.replace(/\burl\((["']?)\/(?!\/)/g, `url($1${root}`);

/** In scripts, the addresses of chunks that are loaded ahead. Only the running page knows them. */
function inScript(script, root) {
  const here = `new URL(${JSON.stringify(root)},import.meta.url).pathname`;
  return script.replace(/return"\/"\+(\w+)/g, (_, name) => `return ${here}+${name}`);
}

const CHANGES = { '.html': inPage, '.css': inStyle, '.js': inScript };

/**
 * Makes every address of the built site relative, so that it works below any path.
 *
 * @returns an Astro integration that must stand behind all that write files.
 */
export function relativeUrls() {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const name of files) {
          const change = CHANGES[extname(name)];
          if (!change || (change !== inPage && !name.startsWith('_astro'))) continue;
          const file = join(root, name);
          const text = await readFile(file, 'utf8');
          const way = wayToRoot(root, file);
          const changed = change(text, way);
          if (changed !== text) await writeFile(file, changed);
        }
      },
    },
  };
}
