/** How many characters of a literal stay: enough to find the value. */
const KEPT = 10;

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
  // The end of the head must not also stand earlier in it, or it would find the wrong place.
  const findable = head.indexOf(head.slice(-KEPT)) === head.length - KEPT;
  if (head.length > KEPT + LEAST && findable) result = `~${result.slice(head.length - KEPT)}`;
  return result;
}
