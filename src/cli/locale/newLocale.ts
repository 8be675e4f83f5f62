import { SECTIONS, TODO_MARK } from '../../words/localeMessages.ts';
import type { EnglishMessages, WantedMessage } from '../localeFile/englishMessages.ts';
import { noteFor } from '../localeFile/translatorNotes.ts';

/**
 * The text of a file to fill in. It has every key that the language needs, with its plural forms,
 * sorted as in `en.json`. JSON has no comments, so the English text is the value, after a mark,
 * with the note for translators in brackets. The translator skips marked texts.
 *
 * @param schema the path from the file to the JSON Schema, for editors. Undefined writes none.
 */
export function newLocaleText(
  tag: string,
  english: EnglishMessages,
  schema: string | undefined,
): string {
  const wanted = english.wanted(tag);
  const sections = SECTIONS.map((section): [string, Record<string, string>] => [
    section,
    Object.fromEntries(
      wanted
        .filter((message) => message.section === section)
        .map((message) => [message.key, toTranslate(message)]),
    ),
  ]);
  const file = { $schema: schema, ...Object.fromEntries(sections) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function toTranslate({ section, key, english }: WantedMessage): string {
  const note = noteFor(section, key, english);
  return `${TODO_MARK} ${english}${note ? ` [${note}]` : ''}`;
}
