import {
  type SearchEngine,
  type SearchPage,
  searchEngine,
  type WordsByPage,
} from './searchEngine.ts';

let loading: Promise<SearchEngine> | undefined;

/**
 * The search over the whole site, loaded when it is first used. The words of other languages come
 * a little later.
 *
 * @param root the address of the site's root.
 * @param onLearned called once, when they are there.
 */
export function loadSearch(root: string, onLearned: () => void): Promise<SearchEngine> {
  loading ??= fetchJson<readonly SearchPage[]>(root, 'search.json').then((pages) => {
    const engine = searchEngine(pages);
    learned = fetchJson<WordsByPage>(root, 'search-words.json').then(async (words) => {
      await engine.learn(words);
      isLearned = true;
    });
    return engine;
  });
  // A request that failed can be made again.
  loading.catch(() => {
    loading = undefined;
  });
  // Who calls back then asks again, so nobody is called twice.
  if (!isLearned) void loading.then(() => learned).then(onLearned, () => undefined);
  return loading;
}

let learned: Promise<void> | undefined;
let isLearned = false;

async function fetchJson<Result>(root: string, name: string): Promise<Result> {
  const response = await fetch(new URL(name, root));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json() as Promise<Result>;
}
