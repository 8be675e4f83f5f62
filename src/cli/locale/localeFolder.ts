import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTextFile } from '../fileAccess.ts';
import { parseGlossary } from '../localeCheck/glossaryCheck.ts';
import { type Basis, parseBasis } from '../localeFile/basis.ts';
import { canonicalTag } from '../localeFile/localeFile.ts';
import type { Glossary } from '../textCheck/checkTypes.ts';

/** The files of a folder whose names are languages. Empty where the folder cannot be read. */
export function localeFilesIn(folder: string): string[] {
  return namesIn(folder)
    .filter((file) => file.endsWith('.json') && file !== 'schema.json')
    .map((file) => file.slice(0, -'.json'.length))
    .filter((tag) => canonicalTag(tag))
    .sort()
    .map((tag) => `${tag}.json`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The glossary beside a file of messages, `style/<tag>.glossary.json`. Undefined without one. */
export function glossaryFor(path: string, tag: string): Glossary | 'malformed' | undefined {
  const file = join(dirname(path), 'style', `${tag}.glossary.json`);
  if (!existsSync(file)) return undefined;
  try {
    return parseGlossary(readTextFile(file)) ?? 'malformed';
  } catch {
    return 'malformed';
  }
}

/** What the messages of a file were translated from, `basis/<tag>.json`. Undefined where that is not known. */
export function basisFor(path: string, tag: string): Basis | undefined {
  const file = join(dirname(path), 'basis', `${tag}.json`);
  try {
    return parseBasis(readTextFile(file));
  } catch {
    return undefined;
  }
}
