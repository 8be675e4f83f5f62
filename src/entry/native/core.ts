// `clerk-error-i18n` in a React Native app. Its types are those of `src/entry/index.ts`.
export { decodeClerkError } from '../../decode/decodeClerkError.ts';
export { decodeClerkResponse } from '../../decode/decodeClerkResponse.ts';
export { decodeMissingFields } from '../../decode/decodeMissingFields.ts';
export { blockedAction } from '../../failure/blockedAction.ts';
export { errorsByField } from '../../failure/errorsByField.ts';
export { negotiateLocale } from '../../languages/negotiateLocale.ts';
export { observeClerkResponses } from '../../observe/observeClerkResponses.ts';
export { messagesByField } from '../../translate/messagesByField.ts';
export { fromClerkLocalization } from '../../words/fromClerkLocalization.ts';
export { createClerkTranslator } from './createClerkTranslator.ts';
