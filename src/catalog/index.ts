/**
 * Everything that is known of every error: for tools, docs and tests. The core does not load it.
 *
 * @module
 */
import { type CodeGroup, groupByCode } from './codeGroups.ts';
import type { CatalogEntry } from './entry.ts';
import { entries } from './generated/entries.ts';

export type { CodeGroup } from './codeGroups.ts';
export type {
  Api,
  Audience,
  CatalogEntry,
  DocumentedText,
  Edition,
  Former,
  Listed,
  ParamSpec,
  ParamType,
  Remedy,
} from './entry.ts';
export { remedies } from './entry.ts';

/**
 * All entries: the documented names, what servers send beyond the index, and the client-side
 * conditions. Source: the editions of Clerk's index of API errors.
 *
 * @example
 * const frontend = catalog.filter((entry) => entry.apis.includes('frontend'));
 * frontend.some((entry) => entry.code === 'form_password_pwned'); // true
 */
export const catalog: readonly CatalogEntry[] = entries;

/**
 * The entries of one code, or the one entry of a documented name.
 *
 * @param nameOrCode such as `FormPwnedPassword` or `form_password_pwned`.
 * @returns in the order of {@link catalog}; an empty array for a text that is neither.
 *
 * @example
 * findEntries('user_locked').map((entry) => entry.name); // ['UserLocked', 'UserLockedIndefinitely']
 */
export function findEntries(nameOrCode: string): readonly CatalogEntry[] {
  return entries.filter((entry) => entry.name === nameOrCode || entry.code === nameOrCode);
}

/**
 * The catalogue by code: which entries share it and what holds when the text names none of them.
 *
 * @returns a new list, in the order of {@link catalog}; each code once.
 *
 * @example
 * const shared = codeGroups().filter((group) => group.entries.length > 1);
 * shared.some((group) => group.code === 'user_locked'); // true
 */
export function codeGroups(): readonly CodeGroup[] {
  return groupByCode();
}
