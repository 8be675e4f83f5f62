import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page, Route } from 'playwright';
import { findCopy } from '../../versions/packageCopy.ts';
import type { PageOptions } from './App.tsx';

const HERE = import.meta.dirname;

/** The page's script and its chunks, by path; and the page as a server renders it. */
export interface Site {
  readonly files: ReadonlyMap<string, string>;
  readonly htmlOf: (options: PageOptions) => string;
}

/** Builds the page with React 18 or 19. */
export async function buildSite(react: 18 | 19): Promise<Site> {
  const folder = react === 18 ? 'older' : '.';
  const shared = {
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    logLevel: 'error',
    alias: {
      react: findCopy('react', folder).folder,
      'react-dom': findCopy('react-dom', folder).folder,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  const browser = await build({
    ...shared,
    entryPoints: [join(HERE, 'start.tsx')],
    splitting: true,
    write: false,
    outdir: '/',
    chunkNames: '[name]-[hash]',
  });
  const server = await build({
    ...shared,
    entryPoints: [join(HERE, 'onServer.tsx')],
    platform: 'node',
    write: false,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const file = join('node_modules', `.lazy-page-${react}.mjs`);
  writeFileSync(file, server.outputFiles[0]?.text ?? '');
  const { htmlOf } = await import(join(process.cwd(), file));
  return { files: new Map(browser.outputFiles.map(({ path, text }) => [path, text])), htmlOf };
}

/** What the server of a page does with a request. */
export type Answer = (route: Route) => unknown;

/** A page, and who answers what it asks for. */
export interface LazyPage {
  readonly page: Page;
  /** The chunks that it asked for, by the name of their module. */
  readonly asked: string[];
  /** What it logged. */
  readonly logged: string[];
  /** Answers a chunk or the API another way, by name: `parts`, `de`, `api`. */
  readonly answers: Map<string, Answer>;
  /** Keeps the answer to a request until the returned function is called. */
  hold(name: string): () => void;
  /** Submits the form; gives what became of it. */
  submit(): Promise<string>;
  /** What a person reads. */
  text(): Promise<string>;
}

/** Answers with JSON. */
export const json =
  (status: number, body: unknown): Answer =>
  (route) =>
    route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });

const nameOf = (path: string): string => path.replace(/^\/(.*?)(?:-[A-Z0-9]{8})?\.js$/, '$1');

const pageOf = (lang: string, options: PageOptions, html: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head><body><div id="root">${html}</div><script type="application/json" id="options">${JSON.stringify(options)}</script><script type="module" src="/start.js"></script></body></html>`;

/** Opens the page in a browser. */
export async function openPage(
  page: Page,
  { files, htmlOf }: Site,
  {
    lang = 'en',
    isRendered = false,
    ...options
  }: PageOptions & { lang?: string; isRendered?: boolean },
): Promise<LazyPage> {
  const asked: string[] = [];
  const logged: string[] = [];
  const answers = new Map<string, Answer>();
  const html = isRendered ? htmlOf(options) : '';
  page.on('console', (message) => {
    // The browser logs each answer that is no success.
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text()))
      logged.push(message.text());
  });
  page.on('pageerror', (error) => logged.push(`${error}`));

  const ordinary = (path: string, route: Route): unknown => {
    const body = files.get(path);
    if (body !== undefined) return route.fulfill({ contentType: 'text/javascript', body });
    return route.fulfill({ contentType: 'text/html', body: pageOf(lang, options, html) });
  };
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.startsWith('/v1') ? 'api' : nameOf(pathname);
    if (files.has(pathname)) asked.push(name);
    const answer = answers.get(name);
    return answer ? answer(route) : ordinary(pathname, route);
  });
  return {
    page,
    asked,
    logged,
    answers,
    hold(name) {
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const before = answers.get(name);
      answers.set(name, async (route) => {
        await held;
        answers.delete(name);
        if (before) return before(route);
        return ordinary(new URL(route.request().url()).pathname, route);
      });
      return release;
    },
    submit: () => page.evaluate('window.submit().then(({ status }) => status)') as Promise<string>,
    text: () => page.evaluate('document.body.innerText') as Promise<string>,
  };
}
