import { type CatalogEntry, type CodeGroup, codeGroups } from '../../../src/catalog/index.ts';

/** What a page is about: a code with all its errors, or one of several errors of a code. */
export interface ErrorPage {
  /** Its address below `/errors/`, such as `user_locked` or `user_locked/UserLocked`. */
  readonly slug: string;
  readonly title: string;
  readonly group: CodeGroup;
  /** The errors on the page: all of the code, or the one of the name. */
  readonly entries: readonly CatalogEntry[];
  /** The one documented name of a page for it; undefined on the page of a code. */
  readonly name?: string;
}

/** One documented error has an empty code on the wire. */
const slugOf = ({ code }: CodeGroup): string => code || 'no_code';

export const codePages: readonly ErrorPage[] = codeGroups().map((group) => ({
  slug: slugOf(group),
  title: group.code || '(no code)',
  group,
  entries: group.entries,
}));

export const namePages: readonly ErrorPage[] = codeGroups()
  .filter(({ entries }) => entries.length > 1)
  .flatMap((group) =>
    group.entries.map((entry) => ({
      slug: `${slugOf(group)}/${entry.name}`,
      title: entry.name,
      group,
      entries: [entry],
      name: entry.name,
    })),
  );
