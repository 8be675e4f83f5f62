import type { IndexEntry } from './parsedIndex.ts';

/** The fields that both formats have as JSON. */
export type JsonFields = Pick<IndexEntry, 'shortMessage' | 'longMessage' | 'meta' | 'code'>;

/** Reads the JSON of one error. Oddity: an empty text is no text. */
export function readFields(value: Readonly<Record<string, unknown>>): JsonFields {
  const { code, shortMessage, longMessage, meta } = value;
  return {
    code: typeof code === 'string' ? code : '',
    ...(typeof shortMessage === 'string' && shortMessage && { shortMessage }),
    ...(typeof longMessage === 'string' && longMessage && { longMessage }),
    ...(meta !== undefined && meta !== null && { meta: readMeta(meta) }),
  };
}

function readMeta(meta: unknown): Record<string, string> | string {
  if (typeof meta === 'string') return meta;
  const plain =
    typeof meta === 'object' &&
    !Array.isArray(meta) &&
    Object.values(meta as object).every((value) => typeof value === 'string');
  return plain ? (meta as Record<string, string>) : JSON.stringify(meta);
}

/** Links into a chat that nobody outside of Clerk can open, with the word before them. */
const CHAT_LINK = /\s*(?:reference: )?https:\/\/[\w.-]*\bslack\.com\/\S*/g;

/**
 * A description as one line, without links into Clerk's own chat. Undefined where it only repeats
 * the name.
 */
export function readDescription(text: string, name: string): string | undefined {
  const line = text.replace(CHAT_LINK, '').replace(/\s+/g, ' ').trim();
  return line && !repeats(line, name) ? line : undefined;
}

/** Whether a text only repeats the name, as some descriptions do. */
export const repeats = (text: string, name: string): boolean =>
  text === name || text === `${name}Code`;
