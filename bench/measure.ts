/** Nanoseconds per call of each function, measured in alternating batches in one process. */
export interface Timing {
  /** Median over the batches. */
  readonly median: number;
  /** Half the distance between the quartiles, as a share of the median. */
  readonly spread: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;

/** Median and spread of samples. */
export function summarize(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  return { median, spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2 / median };
}

/** Keeps results alive, so that no call is optimised away. */
export let sink: unknown;

function batch(run: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) sink = run();
  return Number(process.hrtime.bigint() - start) / calls;
}

/**
 * Measures functions side by side: each batch of one is followed by a batch of the next, so that
 * whatever else the machine does meets them all.
 *
 * @param milliseconds about how long one batch lasts.
 */
export function measure<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
  { batches = 21, milliseconds = 20 } = {},
): Record<Name, Timing> {
  const names = Object.keys(runs) as Name[];
  const calls = {} as Record<Name, number>;
  for (const name of names) {
    batch(runs[name], 50);
    const each = batch(runs[name], 50);
    calls[name] = Math.max(1, Math.round((milliseconds * 1e6) / each));
    batch(runs[name], calls[name]);
  }
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < batches; round++)
    for (const name of names) samples[name].push(batch(runs[name], calls[name]));
  return Object.fromEntries(names.map((name) => [name, summarize(samples[name])])) as Record<
    Name,
    Timing
  >;
}
