import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/findChromium.ts';
import { serveSite } from './serveSite.ts';

// Draws key pages of the built site into a folder, to be looked at: light, dark, and on a phone.
const [folder = 'site/.pictures'] = process.argv.slice(2);
const PAGES = {
  front: '',
  codes: 'errors/',
  error: 'errors/form_password_pwned/',
  developer: 'errors/host_invalid/',
  guide: 'guides/react/',
};
const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

await mkdir(folder, { recursive: true });
const site = await serveSite('/some/path/');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [size, viewport] of Object.entries(SIZES)) {
      const page = await browser.newPage({ colorScheme, viewport });
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(site.url + path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` });
        if (name !== 'front' || size !== 'wide') continue;
        await page.getByLabel('Language').selectOption('ar');
        await page.locator('form[lang="ar"]').waitFor();
        await page.waitForTimeout(500);
        await page.screenshot({ path: `${folder}/front-arabic-${colorScheme}.png` });
      }
      await page.close();
    }
} finally {
  await browser.close();
  site.close();
}
