const trigrams = (text: string): Set<string> => {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

/**
 * How well a text fits what was typed: 1 where it has every typed word, less where words are only
 * alike, 0 where one is not there at all.
 */
export function wordMatch(text: string, typed: string): number {
  let worst = 1;
  const words = text.split(/[\s_.,:;’'"()]+/);
  for (const word of typed
    .toLowerCase()
    .split(/[\s_]+/)
    .filter(Boolean)) {
    if (text.includes(word)) continue;
    const wanted = trigrams(word);
    const best = Math.max(
      ...words.map((other) => {
        const has = trigrams(other);
        const shared = [...wanted].filter((part) => has.has(part)).length;
        return (2 * shared) / (wanted.size + has.size);
      }),
    );
    worst = Math.min(worst, best < 0.45 ? 0 : best);
  }
  return worst;
}
