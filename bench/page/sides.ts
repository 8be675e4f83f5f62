import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { summarize, type Timing } from '../measure.ts';

/** Ours, what apps write by hand, and the least that React asks of a component that subscribes. */
export type Side = 'ours' | 'naive' | 'bare';

export type Sides<Value> = Readonly<Record<Side, Value>>;

/** What the page measures, over alternating rounds. */
export interface PageResult extends Sides<Timing> {
  readonly rendered: Sides<number>;
}

/** The names of so many fields. */
export const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `field_${index}`);

export function mount(node: ReactNode): () => void {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(node));
  return () => root.unmount();
}

export const SIDES: readonly Side[] = ['ours', 'naive', 'bare'];

export const newSamples = (): Record<Side, number[]> => ({ ours: [], naive: [], bare: [] });

export const summaries = ({ ours, naive, bare }: Sides<readonly number[]>): Sides<Timing> => ({
  ours: summarize(ours),
  naive: summarize(naive),
  bare: summarize(bare),
});

export function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
