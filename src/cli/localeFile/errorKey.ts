import { catalog } from '../../catalog/index.ts';
import { type MessageKey, splitKey } from '../../words/messageKey.ts';

const codes = new Set(catalog.map(({ code }) => code));

/** Takes a key of `errors` apart, and knows the codes of the catalogue. */
export const splitErrorKey = (key: string): MessageKey => splitKey(key, (text) => codes.has(text));

/** Whether the catalogue lists the code of a key. */
export const hasListedCode = (key: string): boolean => codes.has(splitErrorKey(key).code);
