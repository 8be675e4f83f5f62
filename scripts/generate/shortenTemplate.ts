/** What is kept of a literal: enough to find the value by. */
const KEPT = 10;

/** A cut that saves less than this is not worth the mark. */
const LEAST = 4;

const firstLiteral = (template: string): string => template.split('<')[0] as string;
const lastLiteral = (template: string): string => template.split('>').at(-1) as string;

/**
 * Cuts what is not needed to find the values off both ends of a template and marks the cut with
 * `~`. Only where the code alone says which error it is: elsewhere every word of the text counts,
 * because the next text that the server thinks of may differ in any of them.
 */
export function shortenTemplate(template: string): string {
  let result = template;
  const tail = lastLiteral(template);
  if (tail.length > KEPT + LEAST) result = `${result.slice(0, KEPT - tail.length)}~`;
  const head = firstLiteral(template);
  // The end of the head finds the value only where it does not stand earlier in it, too.
  const findable = head.indexOf(head.slice(-KEPT)) === head.length - KEPT;
  if (head.length > KEPT + LEAST && findable) result = `~${result.slice(head.length - KEPT)}`;
  return result;
}
