import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Timing, timingOf } from '../measure.ts';

/** What the page measures of each side, such as ours and what apps write by hand. */
export interface PageResult<Side extends string> {
  readonly timings: Readonly<Record<Side, Timing>>;
  /** How many components rendered for one change. */
  readonly rendered?: Readonly<Record<Side, number>>;
}

/** The names of so many fields. */
export const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `field_${index}`);

/** Shows a node in an element of its own, at once; gives what takes it away. */
export function mount(node: ReactNode): () => void {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(node));
  return () => root.unmount();
}

/** How many rounds are measured, and how many before them only warm up. */
const ROUNDS = 21;
const WARM_UP = 6;

/** Calls the sides in turn, round by round; each call gives its sample. */
export function alternate<Side extends string>(
  sides: readonly Side[],
  sample: (side: Side, round: number) => number,
): Record<Side, Timing> {
  const samples = sides.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    sides.forEach((side, index) => {
      samples[index]?.push(sample(side, round));
    });
  return Object.fromEntries(
    sides.map((side, index) => [side, timingOf(samples[index]?.slice(WARM_UP) ?? [])]),
  ) as Record<Side, Timing>;
}

/** How many milliseconds a run takes. */
export function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
