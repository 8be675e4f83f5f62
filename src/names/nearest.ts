/** Levenshtein's distance: how many letters to add, drop or replace. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The candidates that are most like a text, best first: those that hold it, then those a few
 * letters away. Case, `_` and `-` do not count.
 */
export function nearest(text: string, candidates: readonly string[], limit = 5): string[] {
  const wanted = plain(text).slice(0, 100);
  if (!wanted) return [];
  const scored: [string, number][] = [];
  const furthest = Math.max(2, wanted.length / 3);
  for (const candidate of new Set(candidates)) {
    const other = plain(candidate);
    const letters = Math.abs(other.length - wanted.length);
    const holds = wanted.length > 2 && (other.includes(wanted) || wanted.includes(other));
    // At least this many letters must be added or dropped.
    if (letters > furthest && !holds) continue;
    const score = holds && other ? letters / 100 : distance(wanted, other);
    if (score <= furthest) scored.push([candidate, score]);
  }
  return scored
    .sort(([, a], [, b]) => a - b)
    .slice(0, limit)
    .map(([candidate]) => candidate);
}

/**
 * The candidate that was probably meant: one or two letters differ, and at most one letter in
 * three. Short words are often alike by chance (`role` and `code`).
 */
export function slipOf(key: string, candidates: readonly string[]): string | undefined {
  let found: string | undefined;
  let limit = Math.min(2, Math.floor(key.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - key.length) > limit) continue;
    const letters = distance(key, candidate);
    if (letters > limit) continue;
    found = candidate;
    limit = letters - 1;
  }
  return found;
}
