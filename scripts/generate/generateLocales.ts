import { readFileSync } from 'node:fs';
import type { Audience } from '../../src/catalog/index.ts';
import { requestParams } from '../../src/catalog/requestParams.ts';
import { localeFilesIn } from '../../src/cli/locale/localeFolder.ts';
import { audienceOf } from '../../src/cli/localeFile/audienceOf.ts';
import type { LocaleMessages, PartialLocaleMessages } from '../../src/words/localeMessages.ts';
import { packMessages } from '../../src/words/packedMessages.ts';

type Messages = Record<string, Record<string, string>>;

/** The tags that have a file in `locales`. */
export function localeTags(): string[] {
  return (localeFilesIn('locales') ?? []).map((file) => file.slice(0, -'.json'.length));
}

function readLocale(tag: string): Messages {
  const { $schema: _, ...messages } = JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'));
  return messages;
}

function pick(messages: Messages, audience: Audience): Record<string, string> {
  const entries = Object.entries(messages.errors ?? {});
  return Object.fromEntries(entries.filter(([key]) => audienceOf(key) === audience));
}

function pickFields(messages: Messages, developer: boolean): Record<string, string> {
  const entries = Object.entries(messages.fields ?? {});
  return Object.fromEntries(entries.filter(([name]) => requestParams.includes(name) === developer));
}

// What a page loads is packed; the texts for developers, which few pages load, are not.
const userModule = (messages: LocaleMessages): string =>
  `import { unpackMessages } from '../packedMessages.ts';\n\nexport default /* @__PURE__ */ unpackMessages(${JSON.stringify(packMessages(messages), null, 1)});\n`;

const developerModule = (messages: PartialLocaleMessages): string =>
  `import type { PartialLocaleMessages } from '../localeMessages.ts';\n\nconst messages: PartialLocaleMessages = ${JSON.stringify(messages, null, 1)};\nexport default messages;\n`;

/**
 * The modules of `src/words/generated` by file name: what a page loads for each language, the
 * texts for developers apart, and the keys that overrides are checked against.
 */
export function generateLocales(): Map<string, string> {
  const files = new Map<string, string>();
  const tags = localeTags();
  for (const tag of tags) {
    const messages = readLocale(tag);
    const user = {
      ...messages,
      errors: pick(messages, 'user'),
      fields: pickFields(messages, false),
    } as unknown as LocaleMessages;
    files.set(`${tag}.ts`, userModule(user));
    const developer = { errors: pick(messages, 'developer'), fields: pickFields(messages, true) };
    files.set(`${tag}.developer.ts`, developerModule(developer));
  }
  const sources = tags.map((tag) => {
    const user = tag === 'en' ? 'Promise.resolve({ default: en })' : `import('./${tag}.ts')`;
    return `  '${tag}': (part?: 'developer') => (part ? import('./${tag}.developer.ts') : ${user}),`;
  });
  files.set(
    'index.ts',
    [
      "import type { LocaleSource } from '../localeMessages.ts';",
      "import en from './en.ts';\n",
      '/**',
      ' * The languages that the library brings, by BCP 47 tag, from `locales/*.json`. Each is a chunk of',
      ' * its own, loaded when it is first wanted.',
      ' *',
      ' * @example',
      " * const translator = createClerkTranslator({ locales: clerkLocales, locale: 'de-AT' });",
      ' * await translator.ready();',
      " * translator.locale; // 'de'",
      ' */',
      'export const clerkLocales = {',
      ...sources,
      '} satisfies Record<string, LocaleSource>;\n',
    ].join('\n'),
  );
  const english = readLocale('en');
  const union = (section: string): string =>
    Object.keys(english[section] ?? {})
      .map((key) => `\n    | ${JSON.stringify(key)}`)
      .join('');
  const sections = Object.keys(english).map((section) => `  ${section}:${union(section)};`);
  files.set(
    'messageKeys.ts',
    `/** The keys of \`locales/en.json\`, by section. */\nexport interface ClerkMessageKey {\n${sections.join('\n')}\n}\n`,
  );
  return files;
}
