import { chromium } from 'playwright';
import sharp from 'sharp';
import { findChromium } from '../../../scripts/findChromium.ts';
import { serveSite } from '../serveSite.ts';
import { pictures, takePicture } from './pictures.ts';

// `npm run pictures:site`: takes the pictures of the built site anew. Look at them before you commit.
const site = await serveSite('/some/path/');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
try {
  for (const picture of pictures) {
    const taken = await takePicture(browser, site.url, picture);
    // Few colours make small files.
    await sharp(taken)
      .png({ palette: true, colours: 48, effort: 10 })
      .toFile(`${import.meta.dirname}/${picture.name}.png`);
  }
} finally {
  await browser.close();
  site.close();
}
