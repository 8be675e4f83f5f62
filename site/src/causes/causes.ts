/** What people report of an error, in our own words. Texts may hold `code` in backticks. */
export interface Causes {
  /** What happened, in one or two sentences. */
  readonly what: string;
  /** The usual causes, the most frequent first. */
  readonly causes: readonly string[];
  /** What to do about it, in the same order where they belong together. */
  readonly fixes: readonly string[];
  /** Code to copy, where it says more than a sentence. */
  readonly code?: string;
}
