/**
 * Decoding and translating Clerk errors, without React.
 *
 * @module
 */
export type { Audience, Remedy } from '../catalog/entry.ts';
export { decodeClerkError } from '../decode/decodeClerkError.ts';
export { decodeClerkResponse } from '../decode/decodeClerkResponse.ts';
export { decodeMissingFields } from '../decode/decodeMissingFields.ts';
export { type BlockedAction, blockedAction } from '../failure/blockedAction.ts';
export type { ClerkErrorBase, UnknownClerkCode, UnknownClerkError } from '../failure/errorBase.ts';
export {
  type ErrorsByField,
  type ErrorsByFieldOptions,
  errorsByField,
} from '../failure/errorsByField.ts';
export type { ClerkFailure, ClerkFailureKind } from '../failure/failure.ts';
export type {
  ClerkError,
  ClerkErrorCode,
  ClerkErrorParams,
  ClerkErrorVariant,
} from '../failure/generated/errors.ts';
export { negotiateLocale } from '../languages/negotiateLocale.ts';
export {
  type ClerkResponseObserver,
  observeClerkResponses,
} from '../observe/observeClerkResponses.ts';
export type { AppWords } from '../translate/appWords.ts';
export type {
  ClerkTranslator,
  ClerkTranslatorOptions,
  ErrorInWords,
  ExplainOptions,
  Explanation,
  MessageContext,
} from '../translate/clerkTranslator.ts';
export { createClerkTranslator } from '../translate/createClerkTranslator.ts';
export { type MessagesByField, messagesByField } from '../translate/messagesByField.ts';
export {
  type ClerkLocalizationLike,
  fromClerkLocalization,
} from '../words/fromClerkLocalization.ts';
export type {
  LocaleMessages,
  LocaleSource,
  PartialLocaleMessages,
} from '../words/localeMessages.ts';
export type { ClerkMessageOverrides } from '../words/messageOverrides.ts';
