/** A message cut at its placeholders. There is always one literal more than names. */
export interface CompiledMessage {
  readonly literals: readonly string[];
  readonly names: readonly string[];
  /** The names that only have a format, such as `{{minLength, number}}`. */
  readonly formatted: readonly string[];
  /** False where i18next has to render it: nesting and formats. */
  readonly plain: boolean;
}

/** What a text nests: `$t(key)`, or `$t(key, { "count": 2 })` with options of its own. */
export const NESTED = /\$t\(\s*([^,)]*[^,)\s])(?:\s*,\s*(\{[^}]*\}))?/g;

/** Cuts `Use at least {{minLength}} characters.` at its placeholders. */
export function compileMessage(message: string): CompiledMessage {
  const literals: string[] = [];
  const names: string[] = [];
  for (const [index, part] of message.split(/\{\{-?\s*([^{}]{1,100}?)\s*\}\}/).entries())
    (index % 2 ? names : literals).push(part);
  const nameOf = (placeholder: string): string => placeholder.split(',', 1)[0]?.trim() ?? '';
  return {
    literals,
    names: names.map(nameOf),
    formatted: names.map(nameOf).filter((name) => !names.includes(name)),
    plain: !message.includes('$t(') && !names.some((name) => name.includes(',')),
  };
}

/** Fills in the placeholders. Undefined when a value is missing. */
export function fillMessage(
  { literals, names }: CompiledMessage,
  read: (name: string) => string | undefined,
): string | undefined {
  let text = literals[0] as string;
  for (let index = 0; index < names.length; index++) {
    const value = read(names[index] as string);
    if (value === undefined) return undefined;
    text += value + (literals[index + 1] as string);
  }
  return text;
}
