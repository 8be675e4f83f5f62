import type { LocaleSource, PartialLocaleMessages } from '../words/localeMessages.ts';

const PLAIN = 'AEIOUYCNSaeiouycns';
const ACCENTED = 'ÅÉÎÖÛÝÇÑŠåéîöûýçñš';

function pseudo(message: string): string {
  const accented = message.replace(/\{\{.*?\}\}|[A-Za-z]/g, (part) =>
    part.length === 1 && PLAIN.includes(part) ? (ACCENTED[PLAIN.indexOf(part)] as string) : part,
  );
  return `[${accented}${'·'.repeat(Math.ceil(message.length / 3))}]`;
}

const section = (messages: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, pseudo(text ?? '')]));

/**
 * The pseudo-locale `en-XA`: English with accents, in brackets and a third longer. Text that stays
 * plain is hard-coded, and a layout that breaks does not stretch.
 *
 * @returns the same messages with or without the texts for developers, as a locale loader does.
 *
 * @example
 * const translator = createClerkTranslator({ locales: { 'en-XA': pseudoLocale }, locale: 'en-XA' });
 * await translator.ready();
 * translator.label('password'); // '[Påššwörd···]'
 */
export const pseudoLocale: LocaleSource = async (part) => {
  const source: PartialLocaleMessages = part
    ? (await import('../words/generated/en.developer.ts')).default
    : (await import('../words/generated/en.ts')).default;
  return {
    errors: section(source.errors),
    fields: section(source.fields),
    hints: section(source.hints),
    ui: section(source.ui),
  };
};
