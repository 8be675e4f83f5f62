import { parseTemplate } from '../src/decode/template.ts';

/** A literal longer than this is cut, if what is left still tells the template from the others. */
const LONG = 30;
const KEPT = 20;

const firstLiteral = (template: string): string => template.split('<')[0] as string;
const lastLiteral = (template: string): string => template.split('>').at(-1) as string;

/**
 * Cuts what identifies nothing off both ends of a template and marks the cut with `…`: a page
 * should not load the end of a sentence that its beginning has told already.
 *
 * @param others the templates of the same code.
 */
export function shortenTemplate(template: string, others: readonly string[]): string {
  const { params } = parseTemplate(template);
  let result = template;
  const tail = lastLiteral(template);
  const tailKept = tail.slice(0, KEPT);
  const tailTells = params.length
    ? !others.some((other) => other.includes(tailKept))
    : !others.some((other) => firstLiteral(other).startsWith(tailKept));
  if (tail.length > LONG && tailTells) result = `${result.slice(0, KEPT - tail.length)}…`;
  const head = firstLiteral(template);
  const headKept = head.slice(-KEPT);
  if (params.length && head.length > LONG && !others.some((other) => other.includes(headKept)))
    result = `…${result.slice(head.length - KEPT)}`;
  return result;
}
