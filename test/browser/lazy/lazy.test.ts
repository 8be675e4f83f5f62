import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/findChromium.ts';
import { decodeClerkError } from '../../../src/entry/index.ts';
import type { PageOptions } from './App.tsx';
import { buildSite, json, type LazyPage, openPage, type Site } from './lazyPage.ts';

const PWNED = {
  errors: [{ code: 'form_password_pwned', message: '', meta: { param_name: 'password' } }],
};
const textOf = (tag: string, code: string): string =>
  JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8')).errors[code];
const pwned = (tag: string): string => textOf(tag, 'form_password_pwned');
const ANY_ERROR = textOf('en', 'unexpected_error');
let sites: Readonly<Record<18 | 19, Site>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic'],
  });
  sites = { 18: await buildSite(18), 19: await buildSite(19) };
}, 60_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

async function open(
  options: PageOptions & { lang?: string; isRendered?: boolean } = {},
  react: 18 | 19 = 19,
): Promise<LazyPage> {
  const opened = await openPage(page, sites[react], options);
  opened.answers.set('api', json(422, PWNED));
  await page.goto('http://localhost:4173/');
  await page.waitForSelector('input');
  return opened;
}
const says = (text: string) => expect.poll(() => page.textContent('form')).toContain(text);
const abort = (route: Route) => route.abort();
const chunksIn = ({ asked }: LazyPage) =>
  asked.filter((name) => /^(?:parts|[a-z]{2})$/.test(name)).sort();

test('a page without an error loads no chunk, and one with an error those of its language', async () => {
  const opened = await open({ lang: 'de' });
  expect(chunksIn(opened)).toEqual([]);
  expect(await opened.submit()).toBe('failed');
  await says(pwned('de'));
  expect(chunksIn(opened)).toEqual(['de', 'parts']);
  expect(opened.logged).toEqual([]);
});

test('the first input loads the chunks, both at once, before anybody submits', async () => {
  const opened = await open({ lang: 'de' });
  const release = opened.hold('parts');
  await page.type('input', 'a');
  await expect.poll(() => chunksIn(opened)).toEqual(['de', 'parts']);
  release();
  await page.type('input', 'bc');
  await opened.submit();
  await says(pwned('de'));
  expect(chunksIn(opened)).toEqual(['de', 'parts']);
});

test('preloadClerkErrors loads the chunks of the language that it is given', async () => {
  const opened = await open();
  await page.evaluate("window.preloadClerkErrors('fr')");
  expect(chunksIn(opened)).toEqual(['en', 'fr', 'parts']);
});

test.each([
  ['a regional norm', 'zh-TW', 'zh-Hant'],
  ['a region without words of its own', 'de-AT', 'de'],
  ['no language of ours', 'fi', 'en'],
])('%s: %s is %s', async (_, lang, tag) => {
  const opened = await open({ lang });
  await opened.submit();
  await says(pwned(tag));
  expect(opened.asked.filter((name) => /^[a-z]{2}(?:-|$)/.test(name))).toEqual([tag]);
});

describe('a chunk that is slower than the answer', () => {
  test('a failure waits for it, and nothing else is shown meanwhile', async () => {
    const opened = await open();
    const release = opened.hold('parts');
    const answered = page.waitForResponse('**/v1/sign_ups');
    const ended = opened.submit();
    await answered;
    await expect.poll(() => page.getAttribute('form', 'data-pending')).toBe('true');
    expect(await page.locator('[data-field]').textContent()).toBe('');
    release();
    expect(await ended).toBe('failed');
    await says(pwned('en'));
  });

  test.each([
    ['an answer', { id: 'sua_1' }],
    ['a resource that has verifications', { verifications: { emailAddress: { error: null } } }],
  ])('a success does not: %s', async (_, body) => {
    const opened = await open();
    opened.hold('parts');
    opened.answers.set('api', json(200, body));
    expect(await opened.submit()).toBe('done');
  });

  test('capture gives a promise, and the failure itself once the decoder is there', async () => {
    await open();
    const capture = `window.form.capture(${JSON.stringify(PWNED)})`;
    expect(await page.evaluate(`${capture} instanceof Promise`)).toBe(true);
    await says(pwned('en'));
    expect(await page.evaluate(`${capture}.errors[0].code`)).toBe('form_password_pwned');
  });
});

test.each(['parts', 'de'])(
  '%s that does not load: a whole sentence, the reason in the log, and the next submit loads again',
  async (chunk) => {
    const opened = await open({ lang: 'de' });
    opened.answers.set(chunk, abort);
    expect(await opened.submit()).toBe('failed');
    await says(chunk === 'parts' ? ANY_ERROR : pwned('en'));
    if (chunk === 'parts') {
      expect(opened.logged.join()).toMatch(/did not load: TypeError/);
      const sentence = page.getByText(ANY_ERROR);
      expect(
        await sentence.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
      ).toBe('en');
    }
    opened.answers.delete(chunk);
    expect(await opened.submit()).toBe('failed');
    await says(pwned('de'));
  },
);

describe('the page’s part, which loads with the decoder', () => {
  const focused = () => page.evaluate('document.activeElement.name');

  test('focuses the field in error', async () => {
    const opened = await open();
    await opened.submit();
    await expect.poll(focused).toBe('password');
  });

  test('focuses it also where the chunk is slower than the answer', async () => {
    const opened = await open();
    const release = opened.hold('parts');
    const answered = page.waitForResponse('**/v1/sign_ups');
    const ended = opened.submit();
    await answered;
    release();
    await ended;
    await expect.poll(focused).toBe('password');
  });

  test('clears an error when its field is edited', async () => {
    const opened = await open();
    await opened.submit();
    await says(pwned('en'));
    await page.type('input', 'a');
    expect(await page.textContent('[data-field]')).toBe('');
  });

  test('clears the errors that the page came with when the form is reset', async () => {
    await open({ initial: decodeClerkError(PWNED) });
    await says(pwned('en'));
    await page.evaluate(
      `document.querySelector('form').insertAdjacentHTML('beforeend', '<button type="reset">Reset</button>')`,
    );
    await page.click('button');
    expect(await page.textContent('[data-field]')).toBe('');
  });
});

describe('offline', () => {
  const goOffline = async (opened: LazyPage) => {
    await context.setOffline(true);
    for (const name of ['parts', 'de', 'api']) opened.answers.set(name, abort);
  };

  test('before the chunks have loaded', async () => {
    const opened = await open({ lang: 'de' });
    await goOffline(opened);
    expect(await opened.submit()).toBe('failed');
    await says(textOf('en', 'network_error'));
    expect(await page.evaluate('window.form.failure.kind')).toBe('network');
  });

  test('after they have loaded', async () => {
    const opened = await open({ lang: 'de' });
    await page.evaluate('window.preloadClerkErrors()');
    await goOffline(opened);
    expect(await opened.submit()).toBe('failed');
    await says(textOf('de', 'network_error'));
  });
});

describe('a failed verification inside a resource', () => {
  const error = { code: 'verification_expired', message: '' };
  const resource = { status: 'needs_first_factor', firstFactorVerification: { error } };

  test.each([
    ['is seen as failed without the chunk', abort, () => ANY_ERROR],
    ['has its words with the chunk', undefined, () => textOf('en', 'verification_expired')],
  ])('%s', async (_, answer, text) => {
    const opened = await open();
    if (answer) opened.answers.set('parts', answer);
    opened.answers.set('api', json(200, resource));
    expect(await opened.submit()).toBe('failed');
    await says(text());
  });
});

/** The form follows its errors since it has mounted: then it has hydrated. */
const IS_HYDRATED = 'window.form.link.store.words !== undefined';

// React 18 hydrates late only what stands in a Suspense boundary.
describe.each([
  [18, true],
  [19, true],
  [19, false],
] as const)('errors that a page comes with, React %s, in a boundary: %s', (react, bounded) => {
  const initial = decodeClerkError({ ...PWNED, status: 429, retryAfter: 90 });

  test('stay as they are while the chunks load and after', async () => {
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => seen.add(document.querySelector('[data-field]')?.textContent ?? '');
      const changes = { subtree: true, childList: true, characterData: true };
      new MutationObserver(look).observe(document, changes);
    });
    const opened = await openPage(page, sites[react], {
      lang: 'de',
      locale: 'de',
      isRendered: true,
      initial,
      bounded,
    });
    const release = opened.hold('parts');
    await page.goto('http://localhost:4173/');
    await says(pwned('de'));
    const html = await page.innerHTML('#root');
    await expect.poll(() => opened.asked).toContain('parts');
    expect(await page.innerHTML('#root')).toBe(html);
    release();
    await expect.poll(() => page.evaluate(IS_HYDRATED)).toBe(true);
    expect(await page.textContent('[data-field]')).toBe(pwned('de'));
    await page.type('input', 'a');
    expect(await page.textContent('[data-field]')).toBe('');
    expect(opened.logged).toEqual([]);
    expect(chunksIn(opened)).toEqual(['de', 'parts']);
    const seen = (await page.evaluate('[...window.seen]')) as string[];
    expect(seen.filter((text) => text && text !== pwned('de'))).toEqual([]);
  });

  test('begin in English where the server does not know the language', async () => {
    const opened = await openPage(page, sites[react], {
      lang: 'de',
      isRendered: true,
      initial,
      bounded,
    });
    const release = opened.hold('de');
    await page.goto('http://localhost:4173/');
    await expect.poll(() => page.evaluate(IS_HYDRATED)).toBe(true);
    expect(await page.textContent('[data-field]')).toBe(pwned('en'));
    release();
    await says(pwned('de'));
    expect(opened.logged).toEqual([]);
  });

  test('are seen where the page renders in the browser alone', async () => {
    const opened = await open({ initial, locale: 'de', bounded }, react);
    await says(pwned('de'));
    expect(opened.logged).toEqual([]);
  });
});

test('a language that changes while the chunks are on their way', async () => {
  const opened = await open({ lang: 'de' });
  const release = opened.hold('parts');
  const ended = opened.submit();
  await expect.poll(() => chunksIn(opened)).toContain('parts');
  await page.evaluate("document.documentElement.lang = 'fr'");
  release();
  await ended;
  expect(await page.textContent('[data-field]')).toBe(pwned('fr'));
});

test('a language that changes while its chunk is on its way keeps the words before', async () => {
  const opened = await open({ lang: 'de' });
  await opened.submit();
  const release = opened.hold('fr');
  await page.evaluate("document.documentElement.lang = 'fr'");
  await expect.poll(() => chunksIn(opened)).toContain('fr');
  expect(await page.textContent('[data-field]')).toBe(pwned('de'));
  release();
  await says(pwned('fr'));
});

test('English loads where the language of the page lacks something, and only then', async () => {
  const opened = await open({ lang: 'de', sparse: true });
  await opened.submit();
  await says('Nimm ein anderes.');
  expect(chunksIn(opened)).toEqual(['parts']);
  opened.answers.set('api', json(422, { errors: [{ code: 'session_exists', message: '' }] }));
  await opened.submit();
  await says(textOf('en', 'session_exists'));
  expect(chunksIn(opened)).toEqual(['en', 'parts']);
});
