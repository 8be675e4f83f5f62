import type { LocaleEntry } from '../localeFile/localeFile.ts';
import type { FileCheck } from './checkTypes.ts';

const MARKS = /["“”„‟«»‹›「」『』״]/gu;

/** A file has one kind of quotation marks: that of most of its messages. */
export const quotationMarks: FileCheck = function* ({ entries }, { partial }) {
  if (partial) return;
  const kinds = new Map<string, LocaleEntry[]>();
  for (const entry of entries) {
    const marks = [...new Set(entry.text.match(MARKS))].sort().join(' ');
    if (marks) kinds.set(marks, [...(kinds.get(marks) ?? []), entry]);
  }
  const [usual, ...others] = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  // Where two kinds are equally frequent, nobody knows the wrong one.
  if (!usual || usual[1].length === others[0]?.[1].length) return;
  const [marks, { length }] = usual;
  for (const [other, wrong] of others)
    for (const { section, key, line } of wrong)
      yield {
        section,
        key,
        line,
        problem: `quotation marks ${other}, but ${marks} in ${length} other message${length === 1 ? '' : 's'}`,
        remedy: 'Use one kind of them throughout.',
      };
};
