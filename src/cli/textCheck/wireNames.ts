import { withoutPlaceholders } from '../localeFile/placeholders.ts';
import type { MessageCheck } from './checkTypes.ts';

// Only ASCII: in Japanese, a name stands right beside other letters.
const wireNamesIn = (text: string): string[] =>
  withoutPlaceholders(text).match(/[A-Za-z\d]+(?:_[A-Za-z\d]+)+/g) ?? [];

/** Names such as `created_by` stand only where English has them: in texts for developers. */
export const wireNames: MessageCheck = function* ({ text }, _file, { partial }, english) {
  if (partial || english === undefined) return;
  const allowed = wireNamesIn(english);
  for (const name of new Set(wireNamesIn(text)))
    if (!allowed.includes(name))
      yield { problem: `English has no ${name}`, remedy: 'Say it in words.' };
};
