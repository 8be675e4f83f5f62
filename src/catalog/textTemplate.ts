import type { ParamSpec, ParamType } from './entry.ts';

/** The type as the decoder's table names it: `text` and `prose` are read alike and have no name. */
export function typeInTable(type: ParamType): string {
  return type === 'text' || type === 'prose' ? '' : type;
}

/**
 * A documented text with our param names in it: `%d items` becomes `<maxItems:count> items`. Texts
 * from `seen` have our names already.
 */
export function textTemplate(
  text: string,
  params: Readonly<Record<string, ParamSpec>> = {},
): string {
  const taken = new Set(Object.values(params).map((spec) => spec.text));
  const markers = new Map<string, string[]>();
  for (const [name, spec] of Object.entries(params)) {
    const type = typeInTable(spec.type);
    const marker = `${name}${type && `:${type}`}${spec.prefix ? `^${spec.prefix}` : ''}>`;
    // In a documented text, `<value>` may stand for another param than the one we call `value`.
    const own = taken.has(`<${name}>`) ? undefined : `<${name}>`;
    for (const placeholder of [spec.text, own])
      if (placeholder) markers.set(placeholder, [...(markers.get(placeholder) ?? []), marker]);
  }
  let template = text;
  for (const [placeholder, names] of markers)
    template = template
      .split(placeholder)
      .reduce(
        (left, right, index) => `${left}\0${names[index - 1] ?? names[names.length - 1]}${right}`,
      );
  return template.replaceAll('\0', '<');
}
