import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Audience } from '../../src/catalog/index.ts';
import { localeFilesIn } from '../../src/cli/locale/localeFolder.ts';
import { audienceOf } from '../../src/cli/localeFile/audienceOf.ts';
import { knownCodeList } from '../../src/recognize/knownCodes.ts';
import type { LocaleMessages } from '../../src/words/localeMessages.ts';
import { packMessages } from './packMessages.ts';

/** The tags that have a file in `locales`. */
export function localeTags(): string[] {
  return localeFilesIn('locales').map((file) => file.slice(0, -'.json'.length));
}

function readLocale(tag: string): LocaleMessages {
  const { $schema: _, ...messages } = JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'));
  return messages;
}

function errorsFor(audience: Audience, { errors }: LocaleMessages): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => audienceOf(key) === audience));
}

function dataModule(type: string, home: string, data: object): string {
  return [
    `import type { ${type} } from '${home}/localeMessages.ts';\n`,
    `const messages: ${type} = ${JSON.stringify(data, null, 1)};`,
    'export default messages;\n',
  ].join('\n');
}

function localesModule(tags: readonly string[]): string {
  const sources = tags.map((tag) => {
    const load =
      tag === 'en' ? 'Promise.resolve({ default: en })' : `import('./locales/${tag}.ts')`;
    return `  '${tag}': () => ${load},`;
  });
  return [
    "import type { LocaleSource } from '../localeMessages.ts';",
    "import en from './locales/en.ts';\n",
    '/**',
    ' * The languages of the library by BCP 47 tag. Each is a chunk of its own and loads when it is first',
    ' * wanted. `clerk-error-i18n/locales/de` is one of them alone.',
    ' *',
    ' * @example',
    " * const translator = createClerkTranslator({ locales: clerkLocales, locale: 'de-AT' });",
    ' * await translator.ready();',
    " * translator.locale; // 'de'",
    ' */',
    'export const clerkLocales = {',
    ...sources,
    '} satisfies Record<string, LocaleSource>;\n',
  ].join('\n');
}

/** All languages as chunks, English too, for entries that bring none along. */
function chunksModule(tags: readonly string[]): string {
  const sources = tags.map((tag) => `  '${tag}': () => import('./locales/${tag}.ts'),`);
  return [
    "import type { PackedMessages } from '../localeMessages.ts';\n",
    'export const localeChunks = {',
    ...sources,
    '} satisfies Record<string, () => Promise<{ readonly default: PackedMessages }>>;\n',
  ].join('\n');
}

/** All languages at once, for servers. */
function everyModule(tags: readonly string[]): string {
  const imports = tags.map((tag, index) => `import l${index} from './locales/${tag}.ts';`);
  return [
    "import type { PackedMessages } from '../localeMessages.ts';",
    ...imports,
    '\nexport const everyLocale: Readonly<Record<string, PackedMessages>> = {',
    ...tags.map((tag, index) => `  '${tag}': l${index},`),
    '};\n',
  ].join('\n');
}

function keysModule(english: LocaleMessages): string {
  const sections = Object.entries(english).map(([section, messages]) => {
    const keys = Object.keys(messages).map((key) => `\n    | ${JSON.stringify(key)}`);
    return `  ${section}:${keys.join('')};`;
  });
  return `/** The keys of \`locales/en.json\`, by section. */\nexport interface ClerkMessageKey {\n${sections.join('\n')}\n}\n`;
}

/**
 * The modules of `src/words/generated` by file name. One for each language holds what people read.
 * The others: the English texts for developers, three lists of the languages, the keys of overrides,
 * and the stamp of the list of codes.
 */
export function generateLocales(): Map<string, string> {
  const tags = localeTags();
  const english = readLocale('en');
  const stamp = createHash('sha256').update(knownCodeList().join('\n')).digest('base64url');
  const codes = stamp.slice(0, 8);
  const files = new Map<string, string>();
  for (const tag of tags) {
    const messages = readLocale(tag);
    const packed = packMessages({ ...messages, errors: errorsFor('user', messages) }, codes);
    files.set(`locales/${tag}.ts`, dataModule('PackedMessages', '../..', packed));
  }
  const developer = { errors: errorsFor('developer', english) };
  files.set('developer.ts', dataModule('PartialLocaleMessages', '..', developer));
  files.set('index.ts', localesModule(tags));
  files.set('localeChunks.ts', chunksModule(tags));
  files.set('everyLocale.ts', everyModule(tags));
  files.set('messageKeys.ts', keysModule(english));
  files.set(
    'codesStamp.ts',
    `/** Changes with the list of codes. Packed messages follow its order. */\nexport const codesStamp = '${codes}';\n`,
  );
  return files;
}
