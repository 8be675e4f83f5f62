import { components } from '../parts/components.ts';
import { hooks } from '../parts/hooks.ts';
import { api } from './api.ts';

/** The entry whose page has the whole documentation of what several entries share. */
const SHARED = 'react';

const addresses = new Map<string, string>();
for (const { slug, items } of [...api].sort((a, b) => +(b.slug === SHARED) - +(a.slug === SHARED)))
  for (const { name } of items)
    if (!addresses.has(name)) addresses.set(name, `/api/${slug}/#${name}`);
for (const name of Object.keys(components)) addresses.set(name, `/components/${name}/`);
for (const name of Object.keys(hooks)) addresses.set(name, `/hooks/${name}/`);

/** The page of an exported name; undefined for any other word. */
export const apiAddress = (name: string): string | undefined => addresses.get(name);

/** The entry that documents the same declaration, if it is another one. */
export function sharedFrom(slug: string, name: string, file: string): string | undefined {
  if (slug === SHARED) return undefined;
  const shared = api
    .find((entry) => entry.slug === SHARED)
    ?.items.find((item) => item.name === name && item.file === file);
  return shared && apiAddress(name);
}
