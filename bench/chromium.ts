import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../scripts/findChromium.ts';
import { type Chunk, loadedWith } from './sizes/bundle.ts';

/** Gives a Chromium to `use`, and closes it. */
export async function withChromium<Value>(use: (browser: Browser) => Promise<Value>) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic'],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** The page of a build, as Vite writes it. Files that its script needs at once are named beside it. */
function htmlOf(chunks: readonly Chunk[]): string {
  const first = chunks.filter(({ isEntry }) => isEntry);
  const links = loadedWith(chunks, first)
    .filter(({ isEntry }) => !isEntry)
    .map(({ file }) => `<link rel="modulepreload" href="/${file}">`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${links.join('')}<script type="module" src="/${first[0]?.file}"></script></head><body><div id="root"></div></body></html>`;
}

/**
 * Serves a build on this machine while it is used.
 *
 * @param api answers what the page posts.
 */
export async function withSite<Value>(
  chunks: readonly Chunk[],
  use: (address: string) => Promise<Value>,
  api?: (url: string, response: ServerResponse) => void,
): Promise<Value> {
  const files = new Map(chunks.map(({ file, code }) => [`/${file}`, code]));
  const server = createServer(({ url = '', method }, response) => {
    if (method === 'POST') return api?.(url, response);
    const code = files.get(url);
    response.setHeader('content-type', code ? 'text/javascript; charset=utf-8' : 'text/html');
    // Without these two the page's clock counts only tenths of a millisecond.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    // Each file says when it begins to run.
    response.end(code ? `performance.mark('evaluate');${code}` : htmlOf(chunks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}
