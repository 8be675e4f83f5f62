import type { CatalogEntry } from '../../catalog/index.ts';
import { defaultValue, type Values } from './defaultValues.ts';

/** `meta` as on the wire. */
export type WireMeta = Readonly<Record<string, unknown>>;

/** Go field names in the documentation, and what they are on the wire. */
export const WIRE_KEYS: Readonly<Record<string, string>> = {
  name: 'param_name',
  names: 'param_names',
  emailaddresses: 'email_addresses',
  unsupportedfeatures: 'unsupported_features',
  permissions: 'permissions',
};

/** What the documentation gives in place of a field's name, where it is not one itself. */
const VARIABLES = ['param', 'paramname', 'missingparam', 'notallowedparam', 'sanitizedfield'];

/** Entries whose documented meta is text, so that its shape has to be told here. */
const OTHER_META: Readonly<Record<string, WireMeta>> = {
  UnsupportedCountry: { country_code: '49' },
  InvalidPlanChange: {
    plan: {
      id: 'cplan_2NNEqL2nrIRdJ194ndJqAHwEfxC',
      name: 'Pro',
      currency_symbol: '$',
      amount_formatted: '25.00',
      annual_amount_formatted: '20.00',
    },
    period: 'month',
    is_plan_upgrade_possible: true,
  },
};

const HINTS: Readonly<Record<string, string>> = {
  anotherWord: 'Add more words that are less common.',
  useWords: 'Use multiple words, but avoid common phrases.',
};

/** The one field that a documented meta names; undefined where it names none. */
function documentedField(entry: CatalogEntry, given: Values): unknown {
  const name = typeof entry.meta === 'object' ? entry.meta.name : undefined;
  if (given.param !== undefined) {
    // Where only the text names the field, meta stays without it.
    return name || !entry.params?.param ? given.param : undefined;
  }
  if (name && !VARIABLES.includes(name)) return name;
  const isForm = name || entry.name === 'UnsupportedCountry';
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
  if (entry.name === 'DevMonthlySMSLimitExceeded') meta.limit = values.limit;
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
