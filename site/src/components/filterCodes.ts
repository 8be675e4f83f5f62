import { wordMatch } from './wordMatch.ts';

/** Makes the form above the list of codes filter it. The choices live in the address. */
export function filterCodes(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const list = document.querySelector('#codes');
  const found = document.querySelector('#found');
  if (!form || !list || !found) return;
  const items = [...list.children] as HTMLElement[];

  const apply = (): void => {
    const { words = '', ...choices } = Object.fromEntries(new FormData(form)) as Record<
      string,
      string
    >;
    const fits = items.map((item) => {
      const isChosen = Object.entries(choices).every(
        ([key, value]) => !value || item.dataset[key]?.split(' ').includes(value),
      );
      return isChosen ? wordMatch(item.dataset.words ?? '', words) : 0;
    });
    // Words that are only alike count where nothing has the very words.
    const least = fits.includes(1) ? 1 : Number.MIN_VALUE;
    items.forEach((item, index) => {
      item.hidden = (fits[index] ?? 0) < least;
    });
    const count = items.filter((item) => !item.hidden).length;
    found.textContent = `${count} of ${items.length} codes`;
    const query = new URLSearchParams(
      Object.entries({ words, ...choices }).filter(([, value]) => value),
    ).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };

  for (const [key, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(key);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = value;
  }
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
