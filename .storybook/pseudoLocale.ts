import type { PartialLocaleMessages } from '../src/index.ts';
import englishDeveloper from '../src/translate/generated/en.developer.ts';
import english from '../src/translate/generated/en.ts';

const PLAIN = 'AEIOUYCNSaeiouycns';
const ACCENTED = 'ÅÉÎÖÛÝÇÑŠåéîöûýçñš';

/** Accents and brackets, a third longer: text that is not from a locale file stands out. */
function pseudo(message: string): string {
  const accented = message.replace(/\{\{.*?\}\}|[A-Za-z]/g, (part) =>
    part.length === 1 && PLAIN.includes(part) ? (ACCENTED[PLAIN.indexOf(part)] as string) : part,
  );
  return `[${accented}${'·'.repeat(Math.ceil(message.length / 3))}]`;
}

const section = (messages: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, pseudo(text ?? '')]));

/** `en-XA`: English made strange, to find text that is hard-coded and layouts that do not stretch. */
export const pseudoLocale: PartialLocaleMessages = {
  errors: section({ ...english.errors, ...englishDeveloper.errors }),
  fields: section({ ...english.fields, ...englishDeveloper.fields }),
  hints: section(english.hints),
  ui: section(english.ui),
};
