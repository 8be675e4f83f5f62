import type { KnownCode, KnownText, Meaning } from './knownCodes.ts';
import { readValue } from './readValue.ts';
import { matchTemplate, type TemplateParam, type ValueType } from './template.ts';
import { foldCase, foldLiterals, trimWording } from './tolerantText.ts';

/** The longest text that Clerk documents has 458 characters. */
const MAX_TOLERANT_LENGTH = 500;

/** Which documented error a text means, and the values in it. */
export interface Identified {
  readonly variant: string;
  /** True where another error has the same text. That one wins if `meta` holds its value. */
  readonly givesWay: boolean;
  readonly meaning: Meaning;
  readonly params: Record<string, unknown>;
}

const FREE_TEXT = '*';

/**
 * Drops the full stop after a value that ends the text: some servers put one there, others do not.
 * A value that is a whole sentence keeps its own.
 */
const withoutStop = (value: string, type: ValueType): string =>
  value.endsWith('.') && (type || !value.includes(' ')) ? value.slice(0, -1) : value;

function readParams(
  raw: readonly string[],
  specs: readonly TemplateParam[],
  literals: readonly string[],
): Record<string, unknown> | undefined {
  const params: Record<string, unknown> = {};
  const last = specs.length - 1;
  const endsWithValue = literals[specs.length] === '';
  for (let index = 0; index < specs.length; index++) {
    const { name, type } = specs[index] as TemplateParam;
    const text = raw[index] as string;
    const value = readValue(endsWithValue && index === last ? withoutStop(text, type) : text, type);
    // A field must be a param name. If it is not, this is the text of another error.
    if (value === undefined && (type === 'field' || type === 'fields')) return undefined;
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
    // Errors with the same long text differ in the short one. If that fits neither, none is named.
    if (!candidate.shortMessage || candidate.shortMessage === shortMessage)
      return identified(candidate, params);
    shared ??= params;
  }
  return shared && { variant: '', givesWay: false, meaning: known, params: shared };
}

/** Finds out by the English text which error of a code it is. Never guesses. */
export function identify(
  known: KnownCode,
  message: string,
  longMessage: string,
): Identified | undefined {
  if (!known.texts.length) return undefined;
  const text = longMessage || message;
  const exact = firstMatch(known, text, text, false, message);
  if (exact) return exact;
  // A text this long is not one of Clerk's with other wording.
  if (text.length > MAX_TOLERANT_LENGTH) return freeText(known);
  const trimmed = trimWording(text);
  const folded = firstMatch(known, trimmed, foldCase(trimmed), true, message);
  return folded || !text ? folded : freeText(known);
}

// Written out, which is faster than to spread the candidate.
const identified = (
  { variant, givesWay, meaning }: KnownText,
  params: Record<string, unknown>,
): Identified => ({ variant, givesWay, meaning, params });

/** The error of the code that takes any other text, if there is one. */
function freeText(known: KnownCode): Identified | undefined {
  const free = known.texts.find((candidate) => candidate.literals[0] === FREE_TEXT);
  return free && identified(free, {});
}
