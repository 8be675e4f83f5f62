import type { SearchEngine } from './searchEngine.ts';

const MAX_SHOWN = 12;

/** The button in the header, and the dialog that it opens: also Ctrl+K, ⌘K and `/`. */
export class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    connect(this);
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function connect(host: HTMLElement): void {
  const open = host.querySelector<HTMLButtonElement>('[data-open]');
  const dialog = host.querySelector('dialog');
  const input = host.querySelector('input');
  const list = host.querySelector<HTMLElement>('[role="listbox"]');
  const status = host.querySelector('[role="status"]');
  if (!open || !dialog || !input || !list || !status) return;
  const root = new URL(host.dataset.root ?? '/', location.href).href;
  let engine: SearchEngine | undefined;
  let active = -1;

  const activate = (index: number): void => {
    active = index;
    [...list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', `${at === index}`);
    });
    const item = list.children[index];
    item?.scrollIntoView({ block: 'nearest' });
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show = (): void => {
    const query = input.value.trim();
    const pages = query ? (engine?.find(query) ?? []) : [];
    const shown = pages.slice(0, MAX_SHOWN);
    list.replaceChildren(...shown.map((page, index) => resultItem(page, root, index)));
    list.hidden = !shown.length;
    input.setAttribute('aria-expanded', `${shown.length > 0}`);
    status.textContent = !query || !engine ? '' : countText(pages.length);
    activate(shown.length ? 0 : -1);
  };

  const load = async (): Promise<void> => {
    try {
      const { loadSearch } = await import('./loadSearch.ts');
      engine = await loadSearch(root, show);
      show();
    } catch {
      status.textContent = 'The search cannot be loaded. Try again.';
    }
  };

  const openDialog = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    if (!engine) void load();
  };

  open.disabled = false;
  open.addEventListener('click', openDialog);
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const count = list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      (list.children[active] as HTMLElement | undefined)?.click();
    } else if (step && count) {
      event.preventDefault();
      activate((active + step + count) % count);
    }
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
  });
  addEventListener('keydown', (event) => {
    const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (!isShortcut && (event.key !== '/' || isTyping(event.target))) return;
    event.preventDefault();
    openDialog();
  });
}

const countText = (count: number): string =>
  count === 0 ? 'Nothing found.' : count === 1 ? '1 result' : `${count} results`;

/** Text is set as text: nothing of an index is HTML. */
function resultItem(
  { id, title, text }: { readonly id: string; readonly title: string; readonly text: string },
  root: string,
  index: number,
): HTMLElement {
  const link = document.createElement('a');
  link.role = 'option';
  link.id = `search-result-${index}`;
  link.href = new URL(id, root).href;
  link.tabIndex = -1;
  const name = document.createElement('span');
  name.className = 'search-title';
  name.textContent = title;
  const about = document.createElement('span');
  about.className = 'search-text';
  about.textContent = text;
  link.append(name, about);
  return link;
}
