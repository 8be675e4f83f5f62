import { loadSearch } from '../search/loadSearch.ts';

/** Makes the form above the list of codes filter and sort it. The choices live in the address. */
export function filterCodes(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const list = document.querySelector('#codes');
  const found = document.querySelector('#found');
  if (!form || !list || !found) return;
  const items = [...list.children] as HTMLElement[];
  const root = new URL(form.dataset.root ?? '/', location.href).href;

  /** The order of the codes that fit some words. */
  const ranksOf = async (words: string): Promise<ReadonlyMap<string, number>> => {
    const engine = await loadSearch(root, apply);
    // Several pages may be about the same code.
    const slugs = engine.find(words).map(({ id }) => /^errors\/([^/]+)/.exec(id)?.[1] ?? '');
    return new Map([...new Set(slugs)].map((slug, rank) => [slug, rank]));
  };

  let isLatest = {};
  async function apply(): Promise<void> {
    const { words = '', ...choices } = Object.fromEntries(
      new FormData(form ?? undefined),
    ) as Record<string, string>;
    const call = {};
    isLatest = call;
    const ranks = words.trim() ? await ranksOf(words).catch(() => undefined) : undefined;
    if (isLatest !== call) return;
    const rankOf = ({ dataset }: HTMLElement): number => ranks?.get(dataset.slug ?? '') ?? -1;
    for (const item of items) {
      const isChosen = Object.entries(choices).every(
        ([key, value]) => !value || item.dataset[key]?.split(' ').includes(value),
      );
      item.hidden = !isChosen || (ranks !== undefined && rankOf(item) < 0);
    }
    list?.append(...[...items].sort((a, b) => rankOf(a) - rankOf(b)));
    const count = items.filter((item) => !item.hidden).length;
    const isUnsearched = words.trim() && !ranks;
    if (found)
      found.textContent = isUnsearched
        ? 'The search cannot be loaded, so only the other filters count.'
        : `${count} of ${items.length} codes`;
    const query = new URLSearchParams(
      Object.entries({ words, ...choices }).filter(([, value]) => value),
    ).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }

  for (const [key, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(key);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = value;
  }
  form.hidden = false;
  form.addEventListener('input', () => void apply());
  form.addEventListener('submit', (event) => event.preventDefault());
  void apply();
}
