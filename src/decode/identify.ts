import type { KnownCode, Meaning } from './knownCodes.ts';
import { readValue } from './readValue.ts';
import { matchTemplate, type TemplateParam } from './template.ts';
import { foldCase, foldLiterals, trimWording } from './tolerantText.ts';

/** No text of Clerk's is nearly as long: whoever reads one cuts it there. */
export const MAX_TEXT_LENGTH = 4096;

/** The longest text that Clerk documents has 458 characters. */
const MAX_TOLERANT_LENGTH = 500;

/** Which documented error a text means, and the values in it. */
export interface Identified {
  readonly variant: string;
  /** Unless `meta` holds the value of another error with the same text. */
  readonly givesWay: boolean;
  readonly meaning: Meaning;
  readonly params: Record<string, unknown>;
}

const FREE_TEXT = '*';

/**
 * A value that ends the text comes with the full stop that servers put there or not; a whole
 * sentence keeps its own.
 */
const withoutStop = (value: string, type: string): string =>
  value.charCodeAt(value.length - 1) === 46 && (type || !value.includes(' '))
    ? value.slice(0, -1)
    : value;

function readParams(
  raw: readonly string[],
  specs: readonly TemplateParam[],
  literals: readonly string[],
): Record<string, unknown> | undefined {
  const params: Record<string, unknown> = {};
  const last = specs.length - 1;
  const isOpen = literals[specs.length] === '';
  for (let index = 0; index < specs.length; index++) {
    const { name, type } = specs[index] as TemplateParam;
    const text = raw[index] as string;
    const value = readValue(isOpen && index === last ? withoutStop(text, type) : text, type);
    // Where a field stands but no param name, it is another error's text.
    if (value === undefined && (type === 'f' || type === 'F')) return undefined;
    if (value !== undefined) params[name] = value;
  }
  return params;
}

function firstMatch(
  known: KnownCode,
  text: string,
  haystack: string,
  isFolded: boolean,
  shortMessage: string,
): Identified | undefined {
  let shared: Record<string, unknown> | undefined;
  for (const candidate of known.texts) {
    if (isFolded) candidate.folded ??= foldLiterals(candidate);
    const literals = (isFolded && candidate.folded) || candidate.literals;
    const raw = matchTemplate(candidate, text, haystack, literals);
    const params = raw && readParams(raw, candidate.params, literals);
    if (!params) continue;
    // Of those that share the text, the short message decides; without it none is named.
    if (!candidate.shortMessage || candidate.shortMessage === shortMessage)
      return { ...candidate, params };
    shared ??= params;
  }
  return shared && { variant: '', givesWay: false, meaning: known, params: shared };
}

/** Tells the errors that share a code apart by their English text. Never a guess. */
export function identify(
  known: KnownCode,
  message: string,
  longMessage: string,
): Identified | undefined {
  if (!known.texts.length) return undefined;
  const text = longMessage || message;
  const exact = firstMatch(known, text, text, false, message);
  if (exact) return exact;
  // A text this long is not one of Clerk's in other words.
  if (text.length > MAX_TOLERANT_LENGTH) return freeText(known);
  const trimmed = trimWording(text);
  const folded = firstMatch(known, trimmed, foldCase(trimmed), true, message);
  return folded || !text ? folded : freeText(known);
}

/** The error of the code that any other text means, if there is one. */
function freeText(known: KnownCode): Identified | undefined {
  const free = known.texts.find((candidate) => candidate.literals[0] === FREE_TEXT);
  return free && { ...free, params: {} };
}
