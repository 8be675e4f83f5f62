import { api } from '../api/api.ts';
import { apiAddress } from '../api/apiLinks.ts';
import type { SearchPage } from './searchEngine.ts';

const plain = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** Every exported name, with the page that says the most about it. */
export const partSearchPages: readonly SearchPage[] = [
  ...new Map(
    api
      .flatMap(({ items }) => items)
      .flatMap(({ name, kind, text, members }) => {
        const id = apiAddress(name)?.slice(1);
        if (!id) return [];
        const more = plain([text, ...members.map((member) => member.text)].join(' '));
        return [[id, { id, title: `${name} (${kind})`, text: plain(text).slice(0, 90), more }]];
      }),
  ).values(),
];
