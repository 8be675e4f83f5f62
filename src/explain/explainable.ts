import { decodableIn, errorsInText, type FoundInText } from './errorsInText.ts';
import { isClerkError } from './explainFailure.ts';
import { harEntries, harFailures } from './harFailures.ts';
import type { SourceDocument } from './readDocuments.ts';

/** A document, or one of several errors in it. */
export interface Explainable extends SourceDocument {
  /** Method and address of the request that failed, in a recording. */
  readonly request?: string;
  /** Whether it is a Clerk error. */
  readonly understood: boolean;
}

/**
 * What there is to explain in a document: the document itself, the errors inside of a log line or
 * another text, or the failed requests of a HAR recording. Never throws.
 *
 * @returns nothing for a recording in which no request to Clerk failed.
 */
export async function* explainable(document: SourceDocument): AsyncGenerator<Explainable> {
  const { value, line } = document;
  const entries = harEntries(value);
  if (entries) {
    for await (const { request, failure } of harFailures(entries))
      yield { value: failure, line, request, understood: true };
    return;
  }
  if (isClerkError(value)) {
    yield { value, line, understood: true };
    return;
  }
  const found = typeof value === 'string' ? errorsInText(value) : inLine(decodableIn(value));
  if (found.length) yield* withLines(found, value, line);
  else yield { value, line, understood: false };
}

const inLine = (values: readonly unknown[]): readonly FoundInText[] =>
  values.map((value) => ({ value, at: 0 }));

function* withLines(
  found: readonly FoundInText[],
  source: unknown,
  firstLine: number,
): Generator<Explainable> {
  let at = 0;
  let line = firstLine;
  for (const { value, at: start } of found) {
    // Only a text has places behind its beginning.
    for (; at < start; at++) if ((source as string)[at] === '\n') line++;
    yield { value, line, understood: true };
  }
}
