import type { ParamSpec, ParamType } from './entry.ts';

const LETTER: Partial<Record<ParamType, string>> = {
  count: 'n',
  duration: 'd',
  list: 'l',
  field: 'f',
  fields: 'F',
  country: 'c',
  hints: 'h',
  flag: 'b',
  json: 'j',
};

/** The letter by which the decoder knows a type; `text` and `prose` read alike and have none. */
export function typeLetter(type: ParamType): string {
  return LETTER[type] ?? '';
}

/**
 * A documented text with our param names in it: `%d items` becomes `<maxItems:n> items`. Texts
 * from `seen` have our names already.
 */
export function textTemplate(
  text: string,
  params: Readonly<Record<string, ParamSpec>> = {},
): string {
  const taken = new Set(Object.values(params).map((spec) => spec.text));
  const markers = new Map<string, string[]>();
  for (const [name, spec] of Object.entries(params)) {
    const letter = typeLetter(spec.type);
    const marker = `${name}${letter && `:${letter}`}${spec.prefix ? `^${spec.prefix}` : ''}>`;
    // In a documented text, `<value>` may stand for another param than the one we call `value`.
    const own = taken.has(`<${name}>`) ? undefined : `<${name}>`;
    for (const placeholder of [spec.text, own])
      if (placeholder) markers.set(placeholder, [...(markers.get(placeholder) ?? []), marker]);
  }
  let template = text;
  for (const [placeholder, names] of markers)
    template = template
      .split(placeholder)
      .reduce((left, right, index) => `${left}\0${names[index - 1] ?? names.at(-1)}${right}`);
  return template.replaceAll('\0', '<');
}
