import type { Page } from 'playwright';

/** Chooses in the first list of languages of a page, once React has taken it over. */
export async function chooseLanguage(page: Page, tag: string): Promise<void> {
  const choice = page.getByLabel('Language').first();
  await choice.scrollIntoViewIfNeeded();
  await page.locator('astro-island:not([ssr])').filter({ has: choice }).first().waitFor();
  await choice.selectOption(tag);
  await page.locator(`:is(form, div)[lang="${tag}"]`).first().waitFor();
}
