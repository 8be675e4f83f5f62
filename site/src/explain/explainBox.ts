import { type ClerkTranslator, createClerkTranslator } from '../../../src/entry/index.ts';
import { clerkLocales } from '../../../src/words/generated/index.ts';
import { type Explanation, explainText, MAX_LENGTH } from './explainText.ts';
import { foundList } from './foundList.ts';
import { samples } from './samples.ts';

interface Source {
  readonly text: string;
  /** The name of the file; empty for what is in the box. */
  readonly name: string;
}

/** Makes the box of the page explain what is put into it. All work is done on the page. */
export function explainBox(box: HTMLElement): void {
  const area = box.querySelector('textarea');
  const file = box.querySelector<HTMLInputElement>('input[type="file"]');
  const select = box.querySelector('select');
  const status = box.querySelector('[role="status"]');
  const list = box.querySelector('ol');
  if (!area || !file || !select || !status || !list) return;
  const root = new URL(box.dataset.root ?? '/', location.href).href;
  const translators = new Map<string, ClerkTranslator>();
  let source: Source = { text: '', name: '' };
  let latest = {};

  const translatorFor = async (locale: string): Promise<ClerkTranslator> => {
    const translator =
      translators.get(locale) ??
      createClerkTranslator({ locales: clerkLocales, locale, developerText: true });
    translators.set(locale, translator);
    await translator.ready();
    return translator;
  };

  const explain = async (): Promise<void> => {
    const call = {};
    latest = call;
    const { text, name } = source;
    const tag = select.value;
    const translator = await translatorFor(tag);
    const explanation = text.trim() ? await explainText(text, translator) : undefined;
    if (latest !== call) return;
    const dir = select.selectedOptions[0]?.dataset.dir ?? 'ltr';
    list.replaceChildren(...foundList(explanation?.found ?? [], { tag, dir }, root));
    status.textContent = explanation ? summary(explanation, name) : '';
  };

  const take = (next: Source): void => {
    source = next;
    if (next.name) area.value = '';
    area.placeholder = next.name || (area.dataset.placeholder ?? '');
    void explain();
  };

  const refuse = (problem: string): void => {
    take({ text: '', name: '' });
    latest = {};
    list.replaceChildren();
    status.textContent = problem;
  };

  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    if (chosen.size > MAX_LENGTH) return refuse(tooLong(chosen.name));
    try {
      take({ text: await chosen.text(), name: chosen.name });
    } catch {
      refuse(`${chosen.name} cannot be read.`);
    }
  };

  area.addEventListener('input', () => {
    const text = area.value;
    if (text.length > MAX_LENGTH) refuse(tooLong('This text'));
    else take({ text, name: '' });
  });
  file.addEventListener('change', () => void read(file.files?.[0]));
  select.addEventListener('change', () => void explain());
  box.addEventListener('dragover', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  });
  for (const button of box.querySelectorAll<HTMLElement>('[data-sample]'))
    button.addEventListener('click', () => {
      area.value = samples[button.dataset.sample ?? ''] ?? '';
      take({ text: area.value, name: '' });
    });
  // English is loaded now, so that nothing is loaded for what is pasted.
  void explain();
  box.hidden = false;
}

const tooLong = (name: string): string =>
  `${name} is longer than ${MAX_LENGTH / 1e6} million characters. ` +
  'Explain it in the shell: npx clerk-error-i18n explain FILE';

function summary({ found, hasMore }: Explanation, name: string): string {
  const where = name ? ` in ${name}` : '';
  if (!found.length) return `No Clerk error found${where}.`;
  if (hasMore) return `The first ${found.length} failures${where}.`;
  return found.length === 1 ? `One failure${where}.` : `${found.length} failures${where}.`;
}
