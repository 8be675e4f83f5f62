import { createClerkTranslator } from 'clerk-error-i18n';
import { clerkLocales } from 'clerk-error-i18n/locales';
import { getLocale } from 'next-intl/server';

/** What was caught on the server, in the language of next-intl. */
export async function explainHere(caught: unknown): Promise<string> {
  const translator = createClerkTranslator({ locale: await getLocale(), locales: clerkLocales });
  await translator.ready();
  return translator.explain(caught).text;
}
