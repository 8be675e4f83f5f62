import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { foldTerm, searchTerms } from './searchTerms.ts';

/** A page, or a part of one, as the search knows it. */
export interface SearchPage {
  /** Its address from the root of the site, without a slash in front. */
  readonly id: string;
  readonly title: string;
  /** Names of errors that the page is about. */
  readonly names?: string;
  /** Shown below the title. */
  readonly text: string;
  /** Texts of servers, or the text of a guide. */
  readonly more?: string;
  /** How much it counts beside others that fit as well; 1 unless given. */
  readonly weight?: number;
}

/** The sentences of an error in all other languages, by the address of its page. */
export type WordsByPage = Readonly<Record<string, string>>;

/** Finds pages by what somebody types. */
export interface SearchEngine {
  /** The best first; none for an empty query. Forgives slips in longer words. */
  readonly find: (query: string) => readonly SearchPage[];
  /** Adds the words of other languages, piece by piece, so that typing goes on. */
  readonly learn: (words: WordsByPage) => Promise<void>;
}

/** From the strictest way to search to the most forgiving. The first that finds something is taken. */
const WAYS: readonly SearchOptions[] = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy: (term) => (term.length > 3 ? 0.25 : false) },
  { combineWith: 'OR', fuzzy: (term) => (term.length > 4 ? 0.25 : false) },
];
const MAX_QUERY_LENGTH = 200;

const options = (fields: string[], boost: Record<string, number>): Options => ({
  fields,
  storeFields: ['weight'],
  tokenize: searchTerms,
  processTerm: foldTerm,
  searchOptions: {
    boost,
    boostDocument: (_, __, stored) => (stored?.weight as number | undefined) ?? 1,
    prefix: (term) => term.length > 1,
    weights: { prefix: 0.6, fuzzy: 0.3 },
  },
});

/** Whoever types a whole code wants its page. */
function exactFirst(pages: readonly SearchPage[], query: string): readonly SearchPage[] {
  const wanted = query.trim().toLowerCase();
  const isExact = ({ title }: SearchPage): boolean => title.toLowerCase() === wanted;
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))];
}

/** A search over some pages. Each word of a query must fit. If no page has all, slips are forgiven. */
export function searchEngine(pages: readonly SearchPage[]): SearchEngine {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const english = new MiniSearch(
    options(['title', 'names', 'text', 'more'], { title: 6, names: 4, text: 2 }),
  );
  const others = new MiniSearch(options(['words'], {}));
  english.addAll(pages);

  const pagesOf = (found: readonly SearchResult[]): readonly SearchPage[] => {
    const scores = new Map<string, number>();
    for (const { id, score } of found) scores.set(id, (scores.get(id) ?? 0) + score);
    return [...scores].sort(([, a], [, b]) => b - a).flatMap(([id]) => byId.get(id) ?? []);
  };

  return {
    find: (query) => {
      const typed = query.slice(0, MAX_QUERY_LENGTH);
      for (const way of WAYS) {
        const found = [english, others].flatMap((index) => index.search(typed, way));
        if (found.length) return exactFirst(pagesOf(found), typed);
      }
      return [];
    },
    learn: (words) =>
      others.addAllAsync(
        Object.entries(words).map(([id, words]) => ({ id, words })),
        { chunkSize: 5 },
      ),
  };
}
