import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/** Changes the source of one of the library's files; undefined leaves it. */
export type Rewrite = (file: string, source: string) => string | undefined;

/** An esbuild plugin that reads TypeScript with changes, to measure what a part of it costs. */
export const rewriteSources = (rewrite: Rewrite): Plugin => ({
  name: 'rewrite',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/.*\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const loader = path.endsWith('x') ? 'tsx' : 'ts';
      return { loader, contents: rewrite(basename(path), source) ?? source };
    }),
});

/** Changes one file by replacing texts; throws if the file no longer has one of them. */
export const replacing =
  (name: string, texts: Readonly<Record<string, string>>): Rewrite =>
  (file, source) => {
    if (file !== name) return undefined;
    return Object.entries(texts).reduce((result, [text, other]) => {
      if (!result.includes(text)) throw new Error(`${name} no longer has: ${text}`);
      return result.replace(text, other);
    }, source);
  };

/** Several changes, one after the other. */
export const together =
  (...rewrites: readonly Rewrite[]): Rewrite =>
  (file, source) =>
    rewrites.reduce((text, rewrite) => rewrite(file, text) ?? text, source);

/** No change at all. */
export const unchanged: Rewrite = () => undefined;
