import { SECTIONS } from '../../translate/localeMessages.ts';
import type { EnglishMessages } from '../localeCheck/englishMessages.ts';
import { TODO_MARK } from '../localeCheck/localeFile.ts';

/** Relative, as in the library's own files; an app may point into `node_modules` instead. */
const SCHEMA = './schema.json';

/**
 * The text of a file to fill in: every key that the language needs, its own plural forms among
 * them, sorted as in `en.json`. JSON has no comments, so the English text stands as the value,
 * behind the mark that `locale check` reports.
 */
export function newLocaleText(tag: string, english: EnglishMessages): string {
  const wanted = english.wanted(tag);
  const sections = SECTIONS.map((section): [string, Record<string, string>] => [
    section,
    Object.fromEntries(
      wanted
        .filter((message) => message.section === section)
        .map((message) => [message.key, TODO_MARK + message.english]),
    ),
  ]);
  const file = { $schema: SCHEMA, ...Object.fromEntries(sections) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
