import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { newLocaleText } from '../../src/cli/locale/newLocale.ts';
import { readEnglish } from '../../src/cli/localeFile/englishMessages.ts';
import { englishLocaleText } from '../../src/cli/packageFiles.ts';

/** The sections of a file, open to change. */
export type Messages = Record<string, Record<string, unknown>>;

/** A letter of each language's script, which makes an English text count as translated. */
const LETTER: Readonly<Record<string, string>> = {
  ar: 'ض',
  fr: 'É',
  he: 'ש',
  ja: 'あ',
  pl: 'Ł',
  ru: 'Ж',
  th: 'ก',
  'zh-Hans': '请',
  'zh-Hant': '請',
};

// Neither a placeholder, nor a name of the API, nor part of an address.
const PLAIN_WORD = /(?<![\w{./@:-])[a-z]+(?![\w}/@:]|\.\w)/g;

// What `locale new` adds for the translator.
const NOTE = / \[[^\]]*\]"/g;

/** A complete file in which every check finds what it wants. */
export function goodLocale(tag: string): Messages {
  if (tag === 'en') return JSON.parse(englishLocaleText());
  const text = newLocaleText(tag, readEnglish(englishLocaleText()), undefined);
  const marked = text.replaceAll('"TODO: ', `"${LETTER[tag] ?? 'Ø'} `).replaceAll(NOTE, '"');
  const file: Messages = JSON.parse(marked);
  for (const messages of Object.values(file))
    for (const [key, english] of Object.entries(messages))
      messages[key] = (english as string).replace(PLAIN_WORD, '$&ø');
  return file;
}

/** A folder with the given files, for as long as the test runs; objects are written as JSON. */
export function folderWith(files: Readonly<Record<string, string | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
