import { catalog } from '../catalog/index.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { knownCode } from '../recognize/knownCodes.ts';
import { codeOfSentence } from './codeOfSentence.ts';
import { readLoose } from './looseValue.ts';

/** A value in a text that can be decoded, and where it begins. */
export interface FoundInText {
  readonly value: unknown;
  readonly at: number;
}

/** Sentences are compared with each text that Clerk sends, which takes too long for a whole log. */
const MAX_SENTENCES = 400;
/** No text for people to read holds more. */
const MAX_FOUND = 10_000;

let codesByName: ReadonlyMap<string, string> | undefined;

function codeOfName(name: string): string | undefined {
  codesByName ??= new Map(catalog.map(({ name, code }) => [name, code]));
  return codesByName.get(name);
}

const kindOf = (value: unknown): string => decodeClerkError(value).kind;

/**
 * The errors of Clerk's in a text that is not JSON as a whole: a log line, what a console prints, an
 * SDK's error as text, a code, or a sentence of the server.
 *
 * @returns an empty list where there is none. Never throws. Takes time in proportion to the text.
 */
export function errorsInText(text: string): readonly FoundInText[] {
  const objects = [...objectsIn(text), ...quotedIn(text)].sort((one, other) => one.at - other.at);
  // The object may say only that there was an error, and its text which.
  if (objects.some(({ value }) => kindOf(value) !== 'gateway')) return objects;
  const named = [...namesIn(text)];
  return named.length ? named : objects;
}

/** Each line, and where it begins. */
function* linesOf(text: string): Generator<readonly [line: string, at: number]> {
  let at = 0;
  for (const line of text.split('\n')) {
    yield [line, at];
    at += line.length + 1;
  }
}

/** Objects inside a quoted text, as logs write them: `msg="{\"errors\":[]}"`. Each is found where its line begins. */
function* quotedIn(text: string): Generator<FoundInText> {
  for (const [line, at] of linesOf(text)) {
    let plain = line;
    // A log in a log is quoted twice.
    while (/[{[]\\+"/.test(plain)) {
      plain = plain.replace(/\\(["\\])/g, '$1');
      for (const { value } of objectsIn(plain)) yield { value, at };
    }
  }
}

function objectsIn(text: string): readonly FoundInText[] {
  const found: FoundInText[] = [];
  const opener = /[{[]/g;
  for (
    let match = opener.exec(text);
    match && found.length < MAX_FOUND;
    match = opener.exec(text)
  ) {
    const at = match.index;
    const read = readLoose(text, at);
    if (!read?.value) continue;
    opener.lastIndex = read.end;
    for (const value of decodableIn(read.value)) found.push({ value, at });
  }
  return joined(text, found);
}

/** How an error of the SDKs reads as text: its errors stand in a row, between status and trace id. */
function joined(text: string, found: readonly FoundInText[]): readonly FoundInText[] {
  const [first] = found;
  const before = first && text.slice(0, first.at);
  if (!first || !before?.endsWith('Serialized errors: ')) return found;
  const status = /\bStatus: ?(\d{3})\n/.exec(before.slice(-5000))?.[1];
  const traceId = /\nClerk Trace ID: (\w{1,64})/.exec(text.slice(first.at))?.[1];
  const errors = found.map(({ value }) => value);
  const answer = {
    clerkError: true,
    status: status && Number(status),
    clerkTraceId: traceId,
    errors,
  };
  return [{ value: answer, at: first.at }];
}

/** Codes and names in a text, line by line; a line without any may be a sentence of the server. */
function* namesIn(text: string): Generator<FoundInText> {
  let sentences = 0;
  let count = 0;
  for (const [line, at] of linesOf(text)) {
    let found = codeIn(line);
    const plain = found ? '' : withoutPrefix(line);
    if (plain.includes(' ') && sentences++ < MAX_SENTENCES) found = sentenceIn(plain);
    if (found && count++ < MAX_FOUND) yield { value: found, at };
  }
}

function codeIn(line: string): unknown {
  for (const match of line.matchAll(/\b(?:[a-z\d]+_[a-z\d_]+|[A-Z][a-z\d]+[A-Z][a-zA-Z\d]+)\b/g)) {
    const [word] = match;
    const code = word.includes('_') ? knownCode(word)?.code : codeOfName(word);
    if (!code) continue;
    const rest = line.slice(match.index + word.length).replace(/^[\s:,;="'()-]+/, '');
    return { code, message: rest, long_message: rest };
  }
  return undefined;
}

function sentenceIn(sentence: string): unknown {
  const code = codeOfSentence(sentence);
  if (code) return { code, message: sentence, long_message: sentence };
  // What fetch and the SDKs say without an answer, such as `Failed to fetch`.
  return ['unexpected', 'gateway'].includes(kindOf(sentence)) ? undefined : sentence;
}

/** A line without its time, its level and the names of error classes before the sentence. */
const withoutPrefix = (line: string): string =>
  line
    .trim()
    .slice(0, 1000)
    .replace(/^.*\b\w{0,40}(?:Error|Exception):\s+/, '')
    .replace(/^(?:(?:\[[^\]]*\]|[\d:.TZ/,+-]+|(?:error|warn|info|debug):?)\s+)+/i, '');

/** A value that can be decoded, or those inside of it. */
export function decodableIn(value: unknown): readonly unknown[] {
  const found: unknown[] = [];
  let visits = 0;
  const walk = (item: unknown, depth: number): void => {
    if (depth > 8 || visits++ > MAX_FOUND || !item) return;
    if (typeof item === 'string') {
      found.push(...objectsIn(item).map(({ value }) => value));
      return;
    }
    if (typeof item !== 'object') return;
    if (kindOf(item) !== 'unexpected') found.push(item);
    else for (const inner of Object.values(item)) walk(inner, depth + 1);
  };
  walk(value, 0);
  return found;
}
