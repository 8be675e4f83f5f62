import type { ClerkTranslator } from '../../../src/entry/index.ts';
import { explainable } from '../../../src/explain/explainable.ts';
import { type ExplainedFailure, explainFailure } from '../../../src/explain/explainFailure.ts';
import { readDocuments } from '../../../src/explain/readDocuments.ts';

/** One failure that was found in what was pasted. */
export interface FoundFailure {
  readonly failure: ExplainedFailure;
  readonly line: number;
  readonly request?: string | undefined;
}

/** What was found, as far as the page shows it. */
export interface Explanation {
  readonly found: readonly FoundFailure[];
  /** There is more, which is not shown. */
  readonly hasMore: boolean;
}

/** In characters. The command line takes more. */
export const MAX_LENGTH = 20_000_000;
const MAX_SHOWN = 50;

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/**
 * Explains the Clerk errors in a text: a response, an SDK's error, a log or a HAR recording.
 *
 * @returns at most 50 failures; none where nothing is of Clerk's. Never rejects.
 */
export async function explainText(text: string, translator: ClerkTranslator): Promise<Explanation> {
  const found: FoundFailure[] = [];
  for await (const document of readDocuments(whole(text)))
    for await (const { value, line, request, understood } of explainable(document)) {
      if (!understood) continue;
      if (found.length === MAX_SHOWN) return { found, hasMore: true };
      found.push({ failure: explainFailure(value, translator), line, request });
    }
  return { found, hasMore: false };
}
