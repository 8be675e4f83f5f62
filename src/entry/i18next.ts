/**
 * The words of an app that uses i18next, for `createClerkTranslator`.
 *
 * @module
 */
export { fromI18next } from '../i18next/fromI18next.ts';
export type { I18nLike } from '../i18next/i18nLike.ts';
