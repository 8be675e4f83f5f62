import type { Page } from 'playwright';

/** Chooses in the first list of languages of a page, until React has taken the list over. */
export async function chooseLanguage(page: Page, tag: string): Promise<void> {
  const choice = page.getByLabel('Language').first();
  const shown = page.locator(`:is(form, div)[lang="${tag}"]`).first();
  await choice.scrollIntoViewIfNeeded();
  for (let tries = 0; tries < 20; tries++) {
    await choice.selectOption(tag);
    const isShown = await shown.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  throw new Error(`The page does not turn to ${tag}.`);
}
