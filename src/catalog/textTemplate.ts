import type { ParamSpec, ParamType } from './entry.ts';

const LETTER: Partial<Record<ParamType, string>> = {
  count: 'n',
  duration: 'd',
  list: 'l',
  field: 'f',
  fields: 'F',
  country: 'c',
  hints: 'h',
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
  let template = text;
  const taken = new Set(Object.values(params).map((spec) => spec.text));
  for (const [name, spec] of Object.entries(params)) {
    const letter = typeLetter(spec.type);
    const marker = `<${name}${letter && `:${letter}`}${spec.prefix ? `^${spec.prefix}` : ''}>`;
    // In a documented text, `<value>` may stand for another param than the one we call `value`.
    const own = taken.has(`<${name}>`) ? undefined : `<${name}>`;
    for (const placeholder of [spec.text, own])
      if (placeholder) template = template.split(placeholder).join(`\0${marker.slice(1)}`);
  }
  return template.replaceAll('\0', '<');
}
