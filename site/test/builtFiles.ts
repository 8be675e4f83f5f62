import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { dist } from './serveSite.ts';

/** Every file of the built site, by its path from the root of the site. */
export const builtFiles: readonly string[] = readdirSync(dist, { recursive: true }).map((name) =>
  `${name}`.split(sep).join('/'),
);

/** The pages among them, with their text. */
export const builtPages: readonly (readonly [path: string, html: string])[] = builtFiles
  .filter((path) => path.endsWith('.html'))
  .map((path) => [path, readFileSync(join(dist, path), 'utf8')]);
