import type { Browser } from 'playwright';
import { chooseLanguage } from '../chooseLanguage.ts';

/** A part of the site as somebody sees it. */
export interface Picture {
  readonly name: string;
  /** The page, from the root of the site. */
  readonly path: string;
  readonly phone?: boolean;
  readonly dark?: boolean;
  /** The language that is chosen on the page before the picture is taken. */
  readonly language?: string;
}

const front = { path: '' };
const error = { path: 'errors/form_password_pwned/' };
const field = { path: 'components/Field/' };
const arabic = { path: 'languages/ar/' };

/** The key pages: light, dark, from right to left, and on a phone. */
export const pictures: readonly Picture[] = [
  { name: 'front', ...front },
  { name: 'front-dark', ...front, dark: true },
  { name: 'front-arabic', ...front, language: 'ar' },
  { name: 'front-phone', ...front, phone: true },
  { name: 'error', ...error },
  { name: 'error-dark', ...error, dark: true },
  { name: 'error-phone', ...error, phone: true },
  { name: 'field', ...field },
  { name: 'field-hebrew', ...field, language: 'he' },
  { name: 'field-phone-dark', ...field, phone: true, dark: true },
  { name: 'api', path: 'api/core/' },
  { name: 'arabic', ...arabic },
  { name: 'arabic-phone-dark', ...arabic, phone: true, dark: true },
  { name: 'explain', path: 'explain/' },
  { name: 'playground-dark', path: 'playground/', dark: true },
];

const ENGLISH = /[a-z]{2,} [a-z]{2,}/;

const WIDE = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Takes a picture of the site at an address. */
export async function takePicture(
  browser: Browser,
  url: string,
  { path, phone, dark, language }: Picture,
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: phone ? PHONE : WIDE,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  try {
    await page.goto(url + path, { waitUntil: 'networkidle' });
    if (language) {
      await chooseLanguage(page, language);
      // The words load when the language is chosen.
      await page.locator('[dir="rtl"]').getByText(ENGLISH).first().waitFor({ state: 'detached' });
      const choice = page.getByLabel('Language').first();
      await choice.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    }
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
