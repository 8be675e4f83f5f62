/** What people write of a component or a hook, beside what its types and its states say. */
export interface PartWords {
  /** Whole sentences with `code` in backticks, each a point of a list. */
  readonly use: readonly string[];
  readonly not: readonly string[];
  readonly accessibility: readonly string[];
  /** The state whose HTML shows what the part is made of; undefined where it renders nothing. */
  readonly anatomy?: string;
}
