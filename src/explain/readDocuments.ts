/** One Clerk error to explain, or another text in its place. */
export interface SourceDocument {
  /** The parsed JSON, or the text itself where it is not JSON. */
  readonly value: unknown;
  /** The line it begins on. */
  readonly line: number;
}

/** Far longer than any answer of a server. More would not fit in memory. */
const MAX_DOCUMENT_LENGTH = 64 * 1024 * 1024;

/**
 * Cuts a text into its documents. If the whole text is JSON, it is one. If lines are JSON, each line
 * is one, even where some are not JSON. Any other text is one document, such as HTML. Lines come out
 * as they arrive, so one can follow a growing log.
 */
export async function* readDocuments(
  chunks: AsyncIterable<string>,
): AsyncGenerator<SourceDocument> {
  let pending = '';
  let line = 1;
  let perLine: boolean | undefined;
  for await (const chunk of chunks) {
    pending += chunk;
    if (perLine === undefined && chunk.includes('\n')) {
      // A complete JSON value on the first line cannot begin a longer document.
      const start = pending.trimStart();
      const end = start.indexOf('\n');
      if (end >= 0) perLine = isContainer(start.slice(0, end));
    }
    if (perLine) {
      const lines = pending.split('\n');
      pending = lines.pop() as string;
      for (const text of lines) {
        if (text.trim()) yield { value: parse(text), line };
        line++;
      }
    }
    if (pending.length > MAX_DOCUMENT_LENGTH)
      throw new RangeError(`it has a document longer than ${MAX_DOCUMENT_LENGTH / 1024 / 1024} MB`);
  }
  if (perLine) {
    if (pending.trim()) yield { value: parse(pending), line };
  } else yield* cut(pending);
}

function* cut(text: string): Generator<SourceDocument> {
  const whole = text.trim();
  if (!whole) return;
  const lines = text.split('\n');
  if (isJson(whole) || !arePerLine(whole, lines)) {
    yield { value: parse(whole), line: lines.findIndex((line) => line.trim()) + 1 };
    return;
  }
  for (const [index, line] of lines.entries())
    if (line.trim()) yield { value: parse(line), line: index + 1 };
}

// Only a line at the margin counts. Lines in broken JSON or a stack trace are indented.
function arePerLine(whole: string, lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim());
  if (whole[0] === '<' && whole.endsWith('>')) return false;
  return (
    filled.some((line) => /^\uFEFF?[{[]/.test(line) && isContainer(line)) || filled.every(isJson)
  );
}

const isContainer = (text: string): boolean => /^[{[]/.test(text.trim()) && isJson(text);

function isJson(text: string): boolean {
  try {
    JSON.parse(text.trim());
    return true;
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  const trimmed = text.trim();
  try {
    return JSON.parse(trimmed);
  } catch {
    return trimmed;
  }
}
