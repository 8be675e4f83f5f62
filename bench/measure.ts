/**
 * The times of one of the things that are measured side by side. There is one sample for each
 * round.
 */
export interface Timing {
  readonly samples: readonly number[];
  /** Median over the rounds, in the unit of the samples. */
  readonly median: number;
}

/** One thing divided by another that was measured in the same rounds. */
export interface Ratio {
  readonly value: number;
  /** Half the distance between the quartiles, as a share of the median. */
  readonly spread: number;
}

const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
};

/** The timing of some samples. */
export const timingOf = (samples: readonly number[]): Timing => ({
  samples,
  median: quantile(samples, 0.5),
});

/**
 * The median of the ratios of the rounds. It divides round by round: what slows a round down slows
 * both sides.
 */
export function ratioOf(one: Timing, other: Timing): Ratio {
  const ratios = one.samples.map((sample, round) => sample / (other.samples[round] as number));
  const value = quantile(ratios, 0.5);
  return { value, spread: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2 / value };
}

/**
 * Divides medians. This is for samples of pages, because what slows one page down rarely lasts
 * until the next. The spread is that of the first timing.
 */
export function ratioOfMedians(one: Timing, other: Timing): Ratio {
  const between = quantile(one.samples, 0.75) - quantile(one.samples, 0.25);
  return { value: one.median / other.median, spread: between / 2 / one.median };
}

/** Keeps results alive, so that no call is optimised away. */
export let sink: unknown;

function batch(run: () => unknown, calls: number): number {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) sink = run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / calls;
}

/**
 * Measures functions side by side, in nanoseconds of processor time per call. Other programs on the
 * machine hardly change that. Batches alternate, so what does change it meets all functions.
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
  return Object.fromEntries(names.map((name) => [name, timingOf(samples[name])])) as Record<
    Name,
    Timing
  >;
}
