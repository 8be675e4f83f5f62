import type { MessageSection } from '../../words/localeMessages.ts';
import { splitKey } from '../../words/messageKey.ts';
import { translatorNotesText } from '../packageFiles.ts';
import { placeholdersIn } from './placeholders.ts';

type Notes = Readonly<Record<MessageSection | 'values', Readonly<Record<string, string>>>>;

const notes: Notes = JSON.parse(translatorNotesText());

const own = (section: keyof Notes, key: string): string | undefined =>
  Object.hasOwn(notes[section], key) ? notes[section][key] : undefined;

/**
 * What a translator has to know of an English message: what it means, and what its values hold.
 * Undefined where the message says it all. The notes stand in `locales/notes.json`.
 */
export function noteFor(section: MessageSection, key: string, english: string): string | undefined {
  const note = own(section, key) ?? own(section, splitKey(key).base);
  const values = [...placeholdersIn(english)].map((name) => {
    const value = own('values', name);
    return value && `{{${name}}}: ${value}`;
  });
  return [note, ...values].filter(Boolean).join(' ') || undefined;
}
