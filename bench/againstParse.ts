import { measure, ratioOf, type Timing } from './measure.ts';
import type { Row } from './report.ts';
import { eachText, responseTexts } from './responseTexts.ts';

/** What is done with a parsed response. */
export type Use = (body: never) => unknown;

/** A row for each use: parsing and using all responses, divided by parsing them alone. */
export function againstParse(uses: Readonly<Record<string, Use>>, count: 1 | 10): Row[] {
  const texts = responseTexts[count];
  const runs: Record<string, () => unknown> = { parse: eachText(texts, (body) => body) };
  for (const [what, use] of Object.entries(uses)) runs[what] = eachText(texts, use);
  const timings = measure(runs);
  return Object.keys(uses).map((what) => ({
    what: `${what}, ${count} error${count > 1 ? 's' : ''}`,
    ...ratioOf(timings[what] as Timing, timings.parse as Timing),
    unit: 'ratio',
  }));
}
