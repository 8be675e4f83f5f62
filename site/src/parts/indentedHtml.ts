const isVoid = (tag: string): boolean => /<(?:input|br|img)\b[^>]*>$/.test(tag);

/**
 * HTML with a line for each element that has elements in it. A short element keeps its text, and its
 * end, beside it.
 */
export function indentedHtml(html: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const [part] of html.matchAll(/<\/?[^>]+>|[^<]+/g)) {
    const isEnd = part.startsWith('</');
    const isText = !part.startsWith('<');
    if (isEnd) depth--;
    const last = lines.at(-1);
    const isOpen = last !== undefined && /^\s*<\w[^>]*>[^<]*$/.test(last) && !isVoid(last);
    if (isOpen && (isText || isEnd)) lines[lines.length - 1] = last + part;
    else lines.push('  '.repeat(depth) + part);
    if (!isEnd && !isText && !isVoid(part)) depth++;
  }
  return lines.join('\n');
}

/** What a form has in it. */
export const insideForm = (html: string): string =>
  html.replace(/^<form[^>]*>/, '').replace(/<\/form>$/, '');
