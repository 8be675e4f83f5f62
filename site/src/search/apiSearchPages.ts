import { api } from '../api/api.ts';
import { apiAddress, sharedFrom } from '../api/apiLinks.ts';
import type { SearchPage } from './searchEngine.ts';

const plain = (markdown: string): string =>
  markdown.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();

/** Each export, once: at the page of a component or a hook, else at that of its entry. */
export const apiSearchPages: readonly SearchPage[] = api.flatMap(({ slug, name, items }) =>
  items
    .filter((item) => !sharedFrom(slug, item.name, item.file))
    .map((item) => {
      const own = slug === 'react' ? apiAddress(item.name) : undefined;
      const text = plain(item.text);
      return {
        id: (own ?? `/api/${slug}/#${item.name}`).slice(1),
        title: item.name,
        names: `${item.kind} ${name}`,
        text: text.slice(0, 120),
        // Whoever types the beginning of a name wants what can be called.
        weight: item.kind === 'type' ? 0.3 : own ? 1 : 0.8,
        more: [text, ...item.members.map((member) => member.name)].join(' ').slice(0, 1500),
      };
    }),
);
