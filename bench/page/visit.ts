import type { Browser } from 'playwright';

/** A time in milliseconds: processor time of the page, and by the clock. */
export interface Stretch {
  readonly busy: number;
  readonly clock: number;
}

/** What one visit of a page took, and the files that it loaded. */
export interface Visit {
  readonly mount: Stretch | undefined;
  /** From Clerk's answer to the words in the DOM, for each error in turn. */
  readonly errors: readonly Stretch[];
  /** The files before the person touched anything, and all of them. */
  readonly before: readonly string[];
  readonly all: readonly string[];
}

/** Marks in the page when Clerk has answered, and when the words for it stand in the DOM. */
function watchWords(): void {
  let shown = 0;
  let textBefore: string | null | undefined;
  const text = () => document.getElementById('root')?.textContent;
  const answered = () => {
    textBefore = text();
    performance.mark('answered');
  };
  new MutationObserver(() => {
    if (textBefore === undefined || text() === textBefore) return;
    performance.mark('worded');
    textBefore = undefined;
    shown++;
  }).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { answered, shown: () => shown });
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  /** The processor time of the page's main thread, like `ts` in microseconds. */
  readonly tts: number;
}

function stretchesOf(trace: Buffer, from: string, to: string): Stretch[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const marks = traceEvents.sort((a, b) => a.ts - b.ts);
  const starts = marks.filter(({ name }) => name === from);
  const ends = marks.filter(({ name }) => name === to);
  return ends.flatMap((end, at) => {
    const start = starts[at];
    return start ? { busy: (end.tts - start.tts) / 1000, clock: (end.ts - start.ts) / 1000 } : [];
  });
}

/**
 * Fills the form in and sends it as a person does, on a new page with empty caches.
 *
 * @param count how often the form is sent; each time it fails.
 * @param slower how many times slower the processor is made.
 */
export async function visit(
  browser: Browser,
  address: string,
  count: number,
  slower: number,
): Promise<Visit> {
  const page = await browser.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url().slice(address.length)));
  try {
    await page.addInitScript(watchWords);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await browser.startTracing(page, { categories: ['blink.user_timing'] });
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = [...files];
    await page.locator('input[type=email]').pressSequentially('ada@example.com');
    for (let time = 1; time <= count; time++) {
      await page.locator('input[type=password]').pressSequentially(time > 1 ? '1' : 'secret');
      await page.locator('button').click();
      const shown = (number: number) =>
        (globalThis as unknown as { shown: () => number }).shown() === number;
      await page.waitForFunction(shown, time, { polling: 50 });
    }
    const trace = await browser.stopTracing();
    const [mount] = stretchesOf(trace, 'evaluate', 'mounted');
    const errors = stretchesOf(trace, 'answered', 'worded');
    return { mount, errors, before, all: files };
  } finally {
    await page.close();
  }
}
