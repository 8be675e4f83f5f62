import type { PageResult } from './page/sides.ts';
import { middleRatio, PAGES, pageScript, runCase, withChromium } from './pages.ts';
import type { Group, Row } from './report.ts';
import { type Rewrite, replacing } from './rewriteSources.ts';

const STOP_NOTHING = '() => {}';

/** The library with one part of a field left out. */
const PARTS: Readonly<Record<string, Rewrite>> = {
  'all of it': () => undefined,
  // The same once more: how far two rows may be apart that measure the same.
  'all of it, again': () => undefined,
  'without listening to its errors and the language': replacing('formLink.ts', {
    'translator.subscribe(onChange)': STOP_NOTHING,
    'store.subscribe(slot, { onChange, inputId, elementId })': STOP_NOTHING,
  }),
  'without messages: nothing is read, remembered or listened to': replacing('useFieldError.ts', {
    'useMessages(': '((..._: unknown[]) => NOTHING)(',
    '/** The errors of one field':
      'const NOTHING: any = { errors: [], items: [], messages: [], data: {} };\n/** The errors',
  }),
  'without handlers': replacing('Field.tsx', {
    'onInput={clearAfter(onInput)}': '',
    'onChange={clearAfter(onChange)}': '',
  }),
  'the input made anew, not copied': replacing('Field.tsx', {
    'cloneElement,': 'createElement,',
    'cloneElement(element, input)': 'createElement(element.type as string, input)',
  }),
};

const MORE_PAGES = 2 * PAGES + 1;

/** What each part of a field costs when it mounts: the profile behind the goal that is not reached. */
export function mountProfileGroup(): Promise<Group> {
  return withChromium(async (browser) => {
    const parts = await Promise.all(
      Object.entries(PARTS).map(async ([what, rewrite]) => {
        const results: PageResult<string>[] = [];
        return { what, results, script: await pageScript(rewrite) };
      }),
    );
    for (let page = 0; page < MORE_PAGES; page++)
      for (const { script, results } of parts)
        results.push(await runCase(browser, script, ['mountForms', 200]));
    return {
      title: 'Mount, part by part',
      about: `Mounting 200 \`Field\`s, divided by the same elements written out in one component, with one part of the library left out at a time; each on ${MORE_PAGES} pages, of which the middle one counts.`,
      rows: parts.map(
        ({ what, results }): Row => ({
          what,
          ...middleRatio('ours', results),
          unit: 'ratio',
        }),
      ),
      why: `The first two rows measure the same: what is no farther apart than they are, or than the spread, says nothing.
Bare components, in the table above, miss the goal by themselves. What is left between them and a \`Field\` beyond the
parts here was not found.`,
    };
  });
}
