import { parseTemplate } from '../src/decode/template.ts';

/** What is kept of a literal: enough to find the value by, or to tell other errors of the code. */
const KEPT_ALONE = 10;
const KEPT_AMONG_OTHERS = 20;

/** A cut that saves less than this is not worth the mark. */
const LEAST = 4;

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
  const kept = others.length ? KEPT_AMONG_OTHERS : KEPT_ALONE;
  const long = kept + LEAST;
  let result = template;
  const tail = lastLiteral(template);
  const tailKept = tail.slice(0, kept);
  const tailTells = params.length
    ? !others.some((other) => other.includes(tailKept))
    : !others.some((other) => firstLiteral(other).startsWith(tailKept));
  if (tail.length > long && tailTells) result = `${result.slice(0, kept - tail.length)}…`;
  const head = firstLiteral(template);
  const headKept = head.slice(-kept);
  const findable = head.indexOf(headKept) === head.length - kept;
  const headTells = findable && !others.some((other) => other.includes(headKept));
  if (params.length && head.length > long && headTells)
    result = `…${result.slice(head.length - kept)}`;
  return result;
}
