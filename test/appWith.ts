import { createInstance, type InitOptions, type i18n } from 'i18next';

/** An app's own i18next, in English, with these messages in the namespace `clerk`. */
export async function appWith(clerk: object, options: InitOptions = {}): Promise<i18n> {
  const i18n = createInstance();
  const resources = { en: { clerk } };
  await i18n.init({ lng: 'en', resources, showSupportNotice: false, ...options } as InitOptions);
  return i18n;
}
