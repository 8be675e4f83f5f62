import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Glossary } from '../localeCheck/checkTypes.ts';
import { parseGlossary } from '../localeCheck/glossaryCheck.ts';
import { canonicalTag } from '../localeCheck/localeFile.ts';

/** The files of a folder that are named by a language; undefined when there is no such folder. */
export function localeFilesIn(folder: string): string[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'schema.json')
    .map((file) => file.slice(0, -'.json'.length))
    .filter((tag) => canonicalTag(tag))
    .sort()
    .map((tag) => `${tag}.json`);
}

/** The glossary beside a file of messages: `style/<tag>.glossary.json`, if there is one. */
export function glossaryFor(path: string, tag: string): Glossary | 'malformed' | undefined {
  const file = join(dirname(path), 'style', `${tag}.glossary.json`);
  if (!existsSync(file)) return undefined;
  return parseGlossary(readFileSync(file, 'utf8')) ?? 'malformed';
}
