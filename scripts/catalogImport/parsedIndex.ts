import type { Api, Edition } from '../../src/catalog/entry.ts';

/** One error as an edition documents it; an edition with a document per API has it twice. */
export interface IndexEntry {
  readonly name: string;
  readonly code: string;
  /** HTTP status; only the newer format has it. */
  readonly status?: number;
  readonly apis: readonly Api[];
  /** The section that it stands in, or the Go file that declares it. */
  readonly place: string;
  readonly description?: string;
  readonly shortMessage?: string;
  readonly longMessage?: string;
  readonly meta?: Readonly<Record<string, string>> | string;
}

/** A part of the index that could not be read, or only with a guess. */
export interface IndexOddity {
  /** Where it stands, such as `line 12`. */
  readonly at: string;
  readonly problem: string;
}

/** What an index holds. */
export interface ParsedIndex {
  readonly edition: Edition;
  /** The APIs that it documents. */
  readonly apis: readonly Api[];
  readonly entries: readonly IndexEntry[];
  readonly oddities: readonly IndexOddity[];
}
