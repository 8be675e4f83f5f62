import sharp from 'sharp';
import { expect, test } from 'vitest';
import { opened, openSite } from '../visitSite.ts';
import { pictures, takePicture } from './pictures.ts';

/** Blurred to this width, so that other edges of letters do not count. */
const WIDTH = 300;
/** Of 255 shades. */
const OTHER_SHADE = 24;
/** Of all points. A paragraph that is a line longer moves more of them. */
const MOST_OTHER = 0.02;

openSite();

const shadesOf = (picture: Buffer | string): Promise<Buffer> =>
  sharp(picture).resize({ width: WIDTH }).greyscale().raw().toBuffer();

test.each(pictures)('$name looks as it did', async (picture) => {
  const { browser, url } = opened();
  const now = await shadesOf(await takePicture(browser, url, picture));
  const then = await shadesOf(`${import.meta.dirname}/${picture.name}.png`);
  expect(now.length).toBe(then.length);
  const other = now.filter((shade, at) => Math.abs(shade - (then[at] ?? 0)) > OTHER_SHADE);
  expect(other.length / now.length).toBeLessThan(MOST_OTHER);
});
