/** English is built in. Each of these loads when it is wanted. */
export const locales = {
  de: () => import('clerk-error-i18n/locales/de'),
};
