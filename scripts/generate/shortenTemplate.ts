/** How much of a literal stays: enough to find the value. */
const KEPT = 6;

/** A shorter cut is not worth its mark. */
const LEAST = 4;

const firstLiteral = (template: string): string => template.split('<')[0] as string;
const lastLiteral = (template: string): string => template.split('>').at(-1) as string;

/**
 * Cuts both ends of a template and marks the cuts with `~`. What is left finds the values. Only for
 * codes with one error. Where several errors share a code, each word of the text may tell them apart.
 */
export function shortenTemplate(template: string): string {
  let result = template;
  const tail = lastLiteral(template);
  if (tail.length > KEPT + LEAST) result = `${result.slice(0, KEPT - tail.length)}~`;
  const head = firstLiteral(template);
  // The end of the head finds the value only if the head has that text nowhere else.
  let kept = KEPT;
  while (head.indexOf(head.slice(-kept)) < head.length - kept) kept++;
  if (head.length > kept + LEAST) result = `~${result.slice(head.length - kept)}`;
  return result;
}

/**
 * How much of a text stays behind its last value. More stays where another text begins the same.
 */
const KEPT_TEXT = 60;

/**
 * Like {@link shortenTemplate}, for texts that distinguish the errors of a code: only the end is
 * cut.
 */
export function shortenText(template: string, siblings: readonly string[]): string {
  const others = siblings.filter((other) => other !== template);
  let end = template.length - lastLiteral(template).length + KEPT_TEXT;
  const isShared = () => others.some((other) => other.startsWith(template.slice(0, end)));
  while (end < template.length && isShared()) end++;
  return end + LEAST < template.length ? `${template.slice(0, end)}~` : template;
}
