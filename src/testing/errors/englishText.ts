import type { CatalogEntry, ParamSpec } from '../../catalog/index.ts';
import { textTemplate } from '../../catalog/textTemplate.ts';
import { parseTemplate, type Template } from '../../recognize/template.ts';
import type { Values } from './defaultValues.ts';

const UNITS: readonly (readonly [string, number])[] = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds as the server words them: `30 minutes`, `1 hour 30 minutes`. */
export function writeDuration(seconds: number): string {
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const amount = Math.floor(rest / size);
    rest %= size;
    if (amount) parts.push(`${amount} ${unit}${amount === 1 ? '' : 's'}`);
  }
  return parts.join(' ') || '0 seconds';
}

/** One value as the server writes it into a text; `%q` quotes, and puts lists in brackets. */
function writeValue(value: unknown, spec: ParamSpec): string {
  const quoted = spec.text === '%q';
  if (Array.isArray(value))
    return quoted ? `[${value.map((item) => `"${item}"`).join(' ')}]` : value.join(', ');
  if (spec.type === 'duration' && typeof value === 'number') return writeDuration(value);
  return quoted ? `"${value}"` : `${value}`;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== '';

function fill({ literals, params }: Template, entry: CatalogEntry, values: Values): string {
  let text = literals[0] as string;
  params.forEach(({ name }, index) => {
    const spec = entry.params?.[name];
    const value = values[name];
    // `invalid.<optionalReason>` has no blank of its own: the server puts it before the reason.
    if (spec && isGiven(value)) text += (text.endsWith('.') ? ' ' : '') + writeValue(value, spec);
    else if (!spec) text += `<${name}>`;
    text += literals[index + 1];
  });
  return text;
}

/** How many values a template leaves out. */
const misfit = ({ params }: Template, entry: CatalogEntry): number =>
  Object.keys(entry.params ?? {}).filter((name) => !params.some((param) => param.name === name))
    .length;

/** A documented text with values in it, or `''`. */
export function documentedText(text: string | undefined, entry: CatalogEntry, values: Values) {
  return text ? fill(parseTemplate(textTemplate(text, entry.params)), entry, values) : '';
}

/**
 * The long text that a server would send. It is the documented one. If that is empty or has no
 * place for a value, it is one seen in the wild.
 */
export function longText(entry: CatalogEntry, values: Values): string {
  const texts = [entry.longMessage || entry.shortMessage, ...(entry.seen ?? [])].filter(
    (text) => text !== undefined && text !== '',
  ) as string[];
  const templates = texts.map((text) => parseTemplate(textTemplate(text, entry.params)));
  const [best] = [...templates].sort((a, b) => misfit(a, entry) - misfit(b, entry));
  return best ? fill(best, entry, values) : '';
}
