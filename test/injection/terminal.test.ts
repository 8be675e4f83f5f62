import { describe, expect, it } from 'vitest';
import { runInMemory } from '../cli/runInMemory.ts';
import { hostileAnswers } from './hostileAnswers.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

/** What a terminal would obey, or draw at another place. Colours of ours are the only exception. */
const OBEYED = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
const OUR_COLOURS = /\u001b\[(?:1|2|22|31|32|39)m/g;

/** The answers that a file can hold. */
const lines = (text: string): string =>
  hostileAnswers(text)
    .map((answer) => JSON.stringify(answer))
    .join('\n');

describe.each(HOSTILE_TEXTS)('%j', (text) => {
  it('is plain text on a terminal', async () => {
    const { out, err } = await runInMemory(['explain'], lines(text));
    expect(out).toContain('stdin:9');
    expect(out + err).not.toMatch(OBEYED);
    expect(out).not.toContain('PWNED');
  });

  it('brings no colour of its own', async () => {
    const { out } = await runInMemory(['explain'], lines(text), { colors: true });
    expect(out.replace(OUR_COLOURS, '')).not.toMatch(OBEYED);
  });

  it('is escaped in JSON, and comes back as it was', async () => {
    const { out } = await runInMemory(['explain', '--json'], lines(text));
    expect(out).not.toMatch(OBEYED);
    const documents = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents).toHaveLength(9);
    expect(documents[0].errors[0].serverMessage).toBe(text.slice(0, 4096));
  });

  it('is plain text as a file, a language, and a document that is no JSON', async () => {
    for (const args of [[text], ['--lang', text], ['--lang', 'de']]) {
      const { out, err } = await runInMemory(['explain', ...args], text);
      expect(out + err).not.toMatch(OBEYED);
    }
  });
});
