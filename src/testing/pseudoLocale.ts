import type { LocaleSource } from '../words/localeMessages.ts';
import { unpackMessages } from '../words/packedMessages.ts';

const PLAIN = 'AEIOUYCNSaeiouycns';
const ACCENTED = 'ÅÉÎÖÛÝÇÑŠåéîöûýçñš';

function pseudo(message: string): string {
  const accented = message.replace(/\{\{.*?\}\}|[A-Za-z]/g, (part) =>
    PLAIN.includes(part) ? (ACCENTED[PLAIN.indexOf(part)] as string) : part,
  );
  return `[${accented}${'·'.repeat(Math.ceil(message.length / 3))}]`;
}

const section = (messages: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, pseudo(text ?? '')]));

/**
 * The pseudo-locale `en-XA`: English with accents, in brackets and a third longer. Text without
 * accents is hard-coded in the app. A layout that breaks does not stretch.
 *
 * @returns what people read; texts for developers stay plain English.
 *
 * @example
 * const translator = createClerkTranslator({ locales: { 'en-XA': pseudoLocale }, locale: 'en-XA' });
 * await translator.ready();
 * translator.label('password'); // '[Påššwörd···]'
 */
export const pseudoLocale: LocaleSource = async () => {
  const { default: english } = await import('../words/generated/locales/en.ts');
  const { errors, fields, hints, ui } = unpackMessages(english);
  return {
    errors: section(errors),
    fields: section(fields),
    hints: section(hints),
    ui: section(ui),
  };
};
