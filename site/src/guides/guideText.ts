import { posix } from 'node:path';
import { guides } from './guideFiles.ts';

export interface GuideText {
  readonly title: string;
  /** The first sentence, for search engines. */
  readonly description: string;
  readonly body: string;
}

const slugOf = new Map(Object.entries(guides).map(([slug, path]) => [path, slug]));

/** The address of a file that a guide links to. A file that the site lacks loses its link. */
function addressOf(target: string, from: string): string | undefined {
  const [path = '', hash] = target.split('#');
  const slug = slugOf.get(posix.join(posix.dirname(from), path));
  if (slug) return `/guides/${slug}/${hash ? `#${hash}` : ''}`;
  const [, language] = /^(?:\.\.\/)?locales\/([\w-]+)\.json$/.exec(path) ?? [];
  if (language) return `/languages/${language}/`;
  return undefined;
}

const plain = (markdown: string): string =>
  markdown
    .replace(/<!--.*?-->/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A Markdown file as a page: its heading becomes the title, links to other files become links to
 * their pages, and pictures are left out.
 *
 * @param text the file.
 * @param path where it is, from the root of the project.
 */
export function guideText(text: string, path: string): GuideText {
  const [, heading = path, rest = text] = /^# (.+)\n([\s\S]*)$/m.exec(text) ?? [];
  const first = plain(rest.trim().split(/\n\n/)[0] ?? '');
  const body = rest
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?!\w+:|#)([^)\s]+)\)/g, (_, label: string, target: string) => {
      const address = addressOf(target, path);
      return address ? `[${label}](${address})` : label;
    });
  const isStart = path === 'README.md';
  return {
    title: isStart ? 'Start in 60 seconds' : plain(heading),
    description: first.slice(0, 160),
    body,
  };
}
