import type { PageResult } from './page/sides.ts';
import { middleRatio, PAGES, pageScript, runCase, withChromium } from './pages.ts';
import type { Group, Row } from './report.ts';
import { type Rewrite, replacing } from './rewriteSources.ts';

const STOP_NOTHING = '() => {}';
const deaf = { 'translator.subscribe(onChange)': STOP_NOTHING };

/** The library with one part of a field left out. */
const PARTS: Readonly<Record<string, Rewrite>> = {
  'all of it': () => undefined,
  'without listening to the language': replacing('formLink.ts', deaf),
  'without listening at all': replacing('formLink.ts', {
    ...deaf,
    'store.subscribe(slot, { onChange, inputId, elementId })': STOP_NOTHING,
  }),
  'names compared as they are written': replacing('useFieldError.ts', {
    'store.keyOf(name)': 'name',
  }),
  'without messages: nothing is read, kept or listened to': replacing('useFieldError.ts', {
    'useMessages(': '((..._: unknown[]) => NOTHING)(',
    '/** The errors of one field':
      'const NOTHING: any = { errors: [], items: [], messages: [], data: {} };\n/** The errors',
  }),
};

/** What each part of a field costs when it mounts: the profile behind the goal that is not reached. */
export function mountProfileGroup(): Promise<Group> {
  return withChromium(async (browser) => {
    const parts = await Promise.all(
      Object.entries(PARTS).map(async ([what, rewrite]) => {
        const results: PageResult<string>[] = [];
        return { what, results, script: await pageScript(rewrite) };
      }),
    );
    for (let page = 0; page < PAGES; page++)
      for (const { script, results } of parts)
        results.push(await runCase(browser, script, ['mountForms', 200]));
    const rowsOf = (side: string, name: string): Row[] =>
      parts.map(({ what, results }) => ({
        what: `${name}, ${what}`,
        ...middleRatio(side, results),
        unit: 'ratio',
      }));
    return {
      title: 'Mount, part by part',
      about:
        'Mounting 200 fields, divided by the same elements written out in one component, with one part of the library left out at a time.',
      rows: [...rowsOf('ours', '`Field`'), ...rowsOf('hook', '`useFieldError`')],
    };
  });
}
