import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { storiesIn } from './stories.ts';

/** What the system of a person asks for. */
const COLOURS = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  'forced colours': { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
};

/** Width of the page in pixels, and how much larger everything is. */
const SIZES = { '320 px': [320, 1], '200 %': [1280, 2] } as const;

const session = () =>
  cdp() as unknown as { send(method: string, params: object): Promise<unknown> };

async function emulate(media: Readonly<Record<string, string>>): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session().send('Emulation.setEmulatedMedia', { features });
  for (const { name, value } of features)
    expect(matchMedia(`(${name}: ${value})`).matches).toBe(true);
}

async function resize([width, zoom]: readonly [number, number]): Promise<void> {
  await page.viewport(width, 800);
  document.documentElement.style.zoom = `${zoom}`;
  expect(innerWidth).toBe(width);
}

/** What holds for a whole page. A story is a part of one. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];
const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules });
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide on ${clientWidth}`] : []),
  ];
}

afterEach(async () => {
  await session().send('Emulation.setEmulatedMedia', { features: [] });
  document.documentElement.style.zoom = '';
  document.body.textContent = '';
});

describe.each([
  ['left to right', 'en', 'ltr'],
  ['right to left', 'ar', 'rtl'],
])('%s', (_, locale, direction) => {
  it.each(storiesIn(locale))('$title', async ({ run }) => {
    await run();
    expect(document.documentElement.dir).toBe(direction);
    const found: Record<string, string[]> = {};
    for (const [size, values] of Object.entries(SIZES)) {
      await resize(values);
      for (const [colours, media] of Object.entries(COLOURS)) {
        await emulate(media);
        const list = await faults();
        if (list.length) found[`${size}, ${colours}`] = list;
      }
    }
    expect(found).toEqual({});
  });
});

it('a text that is too faint and a row that is too wide are found', async () => {
  await resize(SIZES['320 px']);
  await emulate(COLOURS.dark);
  document.body.innerHTML =
    '<p style="color: #777; background: #666">Faint</p><div style="inline-size: 400px">Wide</div>';
  expect(await faults()).toEqual([
    expect.stringMatching(/^color-contrast: /),
    expect.stringMatching(/^\d+ px wide on 320$/),
  ]);
});
