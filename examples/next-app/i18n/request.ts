import { getRequestConfig } from 'next-intl/server';
import { isLanguage, type Language, type Texts, texts } from '../app/languages';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Texts;
  }
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = (await requestLocale) ?? '';
  const locale = isLanguage(asked) ? asked : 'en';
  return { locale, messages: texts[locale] };
});
