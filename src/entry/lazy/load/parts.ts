/**
 * All that a page needs only when something fails. The lazy entry loads this module as one chunk.
 *
 * @module
 */
export { decodeClerkError } from '../../../decode/decodeClerkError.ts';
export { pageKit } from '../../../dom/onPage/pageKit.ts';
export { loadLanguage, translatorNow } from './translatorNow.ts';
