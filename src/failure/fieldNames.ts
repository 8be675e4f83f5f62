import { plainKey } from '../names/plainKey.ts';
import type { ClerkError } from './generated/errors.ts';

/**
 * A field's name without the differences in spelling. Capitals and `_` do not count, and `[0]` is
 * the same as `.0`: `profile.first_name`, `profile.firstName` and `profile[firstName]` are one key,
 * as are `email_addresses[0]` and `emailAddresses.0`.
 */
export const fieldKey = (name: string): string =>
  plainKey(
    // Few names have a bracket, and a form asks for many.
    name.includes('[') ? name.replace(/\[(['"]?)([^[\]'"]+)\1\]/g, '.$2') : name,
  ).replace(/^\./, '');

/** Compares the names in a form with the names in Clerk's errors. */
export interface FieldNames {
  /** The key of a field of the form. A name of Clerk's with an alias gives the alias's key. */
  readonly keyOf: (name: string) => string;
  /** The keys of the fields that an error is about, each once. */
  readonly keysOf: (error: ClerkError) => readonly string[];
}

/** @param aliases Clerk's name → the form's name, such as `{ identifier: 'email' }`. */
export function fieldNames(aliases: Readonly<Record<string, string>> = {}): FieldNames {
  const keys = new Map(
    Object.entries(aliases).map(([clerks, forms]) => [fieldKey(clerks), fieldKey(forms)]),
  );
  const formKeys = new Set(keys.values());
  const aliasOf = (key: string): string => keys.get(key) ?? key;
  return {
    keyOf(name) {
      const key = fieldKey(name);
      // With `{ a: 'b', b: 'c' }`, the form's own `b` is the field for Clerk's `a`.
      return formKeys.has(key) ? key : aliasOf(key);
    },
    keysOf: ({ fields }) => [...new Set(fields.map((name) => aliasOf(fieldKey(name))))],
  };
}
