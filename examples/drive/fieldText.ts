import type { Page } from 'playwright';

/** What a screen reader says of an invalid field beside its label: `''` while it is valid. */
export const errorAt = (page: Page, label: string): Promise<string> =>
  page.getByLabel(label, { exact: true }).evaluate((input) => {
    if (input.getAttribute('aria-invalid') !== 'true') return '';
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  });
