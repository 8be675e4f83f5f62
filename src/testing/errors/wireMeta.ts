import type { CatalogEntry } from '../../catalog/index.ts';
import { defaultValue, type Values } from './defaultValues.ts';

/** `meta` as on the wire. */
export type WireMeta = Readonly<Record<string, unknown>>;

/** Go field names with another name on the wire than their own in snake case. */
const WIRE_KEYS: Readonly<Record<string, string>> = { name: 'param_name', names: 'param_names' };

/** The wire name of a Go field name in the documentation. A nested one has no special name. */
export const wireKey = (name: string, isNested: boolean): string =>
  (isNested ? undefined : WIRE_KEYS[name.toLowerCase()]) ??
  name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

/** The Go variables that the documentation has in place of a field's name. */
const VARIABLES = [
  'param',
  'paramName',
  'missingParam',
  'notAllowedParam',
  'sanitizedField',
  'field',
];

/** Entries whose documented meta names no field, although servers send one. */
const FORM_ENTRIES = ['UnsupportedCountry', 'RateLimitedCountry'];

/** Parts of meta that hold no value of ours. */
const OTHER_META: Readonly<Record<string, WireMeta>> = {
  ProtectCheckRequired: { protect_check: { status: 'pending', token: 'nK3vT8' } },
};

const HINTS: Readonly<Record<string, string>> = {
  anotherWord: 'Add more words that are less common.',
  useWords: 'Use multiple words, but avoid common phrases.',
};

/** The one field that a documented meta names; undefined where it names none. */
function documentedField(entry: CatalogEntry, given: Values): unknown {
  const meta = typeof entry.meta === 'object' ? entry.meta : {};
  const name = meta.Name ?? meta.name;
  if (given.param !== undefined) {
    // Where only the text names the field, meta stays without it.
    return name || !entry.params?.param ? given.param : undefined;
  }
  if (name && !VARIABLES.includes(name)) return name;
  const isForm = name || FORM_ENTRIES.includes(entry.name);
  return isForm ? defaultValue(entry, 'param') : undefined;
}

function setPath(meta: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as [string, ...string[]];
  if (!rest.length) {
    meta[key] = value;
    return;
  }
  const inner = { ...(meta[key] as object | undefined) };
  setPath(inner as Record<string, unknown>, rest, value);
  meta[key] = inner;
}

function metaValue(type: string, value: unknown): unknown {
  if (type !== 'hints' || !Array.isArray(value)) return value;
  return value.map((code: string) => ({
    code,
    message: HINTS[code] ?? 'Choose a longer password.',
  }));
}

/** The `meta` that a server would send, in snake_case; undefined where it sends none. */
export function wireMeta(
  entry: CatalogEntry,
  given: Values,
  values: Values,
  fields?: readonly string[],
): WireMeta | undefined {
  const meta: Record<string, unknown> = {};
  const field = documentedField(entry, given);
  if (!fields && field !== undefined) meta.param_name = field;
  Object.assign(meta, OTHER_META[entry.name]);
  for (const [name, spec] of Object.entries(entry.params ?? {}))
    if (spec.meta && values[name] !== undefined)
      setPath(meta, spec.meta.split('.'), metaValue(spec.type, values[name]));
  if (fields) {
    delete meta.param_names;
    if (fields.length === 1) meta.param_name = fields[0];
    else if (fields.length) meta.param_names = [...fields];
  }
  return Object.keys(meta).length ? meta : undefined;
}
