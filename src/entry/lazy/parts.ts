/**
 * What a page needs only when something fails. The lazy entry loads this module as one chunk.
 *
 * @module
 */
export { decodeClerkError } from '../../decode/decodeClerkError.ts';
export { negotiateLocale } from '../../languages/negotiateLocale.ts';
export { createTranslator } from '../../translate/createTranslator.ts';
