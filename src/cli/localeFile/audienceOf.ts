import { type Audience, codeGroups } from '../../catalog/index.ts';
import { splitKey } from '../../words/messageKey.ts';
import type { LocaleEntry } from './localeFile.ts';

const groups = new Map(codeGroups().map((group) => [group.code, group]));

/** Whom the message of a key in `errors` is for. */
export function audienceOf(key: string): Audience {
  const { code, name } = splitKey(key);
  const group = groups.get(key) ?? groups.get(code);
  const entry = group?.entries.find((candidate) => candidate.name === name);
  return (entry ?? group)?.audience ?? 'user';
}

/** Whether only developers read a message of a file. */
export const isForDevelopers = ({ section, key }: Pick<LocaleEntry, 'section' | 'key'>): boolean =>
  section === 'errors' && audienceOf(key) === 'developer';
