/**
 * Decoding and translating Clerk errors, without React.
 *
 * @module
 */
export type { Audience, Remedy } from './catalog/entry.ts';
export { decodeClerkError } from './decode/decodeClerkError.ts';
export { decodeClerkResponse } from './decode/decodeClerkResponse.ts';
export type {
  ClerkError,
  ClerkErrorCode,
  ClerkErrorParams,
  ClerkErrorVariant,
} from './decode/errors.generated.ts';
export type {
  ClerkErrorBase,
  ClerkFailure,
  ClerkFailureKind,
  UnknownClerkCode,
  UnknownClerkError,
} from './decode/failure.ts';
export {
  type ClerkResponseObserver,
  observeClerkResponses,
} from './decode/observeClerkResponses.ts';
export {
  type ClerkTranslator,
  type ClerkTranslatorOptions,
  createClerkTranslator,
} from './translate/createClerkTranslator.ts';
export {
  type ClerkLocalizationLike,
  fromClerkLocalization,
} from './translate/fromClerkLocalization.ts';
export type { I18nLike } from './translate/i18nLike.ts';
export type {
  LocaleMessages,
  LocaleSource,
  PartialLocaleMessages,
} from './translate/localeMessages.ts';
export type { ClerkMessageOverrides } from './translate/messageOverrides.ts';
export { negotiateLocale } from './translate/negotiateLocale.ts';
