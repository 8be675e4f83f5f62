import { getCollection } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { SearchPage } from './searchEngine.ts';

interface Part {
  readonly heading: string;
  readonly lines: string[];
}

/** A guide cut at its headings. The first part has none. */
function partsOf(body: string): readonly Part[] {
  const parts: Part[] = [{ heading: '', lines: [] }];
  let isCode = false;
  for (const line of body.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    else if (!isCode && /^#{1,6} /.test(line)) parts.push({ heading: line, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

const plain = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*#|`>]|-{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Each part of each guide. */
export async function guideSearchPages(): Promise<readonly SearchPage[]> {
  const guides = await getCollection('docs');
  return guides.flatMap(({ id, data, body = '', rendered }) => {
    const headings = (rendered?.metadata?.headings ?? []) as readonly MarkdownHeading[];
    return partsOf(body).flatMap(({ lines }, index) => {
      const heading = headings[index - 1];
      const text = plain(lines);
      if (index && !heading) return [];
      const title = heading ? `${data.title}: ${heading.text}` : data.title;
      const more = text.slice(0, 1500);
      return [
        { id: `${id}/${heading ? `#${heading.slug}` : ''}`, title, text: text.slice(0, 90), more },
      ];
    });
  });
}
