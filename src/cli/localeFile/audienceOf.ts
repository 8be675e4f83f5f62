import { type Audience, codeGroups } from '../../catalog/index.ts';
import { splitErrorKey } from './errorKey.ts';
import type { LocaleEntry } from './localeFile.ts';

const groups = new Map(codeGroups().map((group) => [group.code, group]));

/** Who reads the message of a key in `errors`. */
export function audienceOf(key: string): Audience {
  const { code, name } = splitErrorKey(key);
  const group = groups.get(code);
  const entry = group?.entries.find((candidate) => candidate.name === name);
  return (entry ?? group)?.audience ?? 'user';
}

/** Whether a message belongs in the file of a language. Texts for developers are in English only. */
export const belongsIn = (tag: string, { section, key }: Pick<LocaleEntry, 'section' | 'key'>) =>
  tag === 'en' || section !== 'errors' || audienceOf(key) === 'user';
