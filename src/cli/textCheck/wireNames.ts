import { withoutPlaceholders } from '../localeFile/placeholders.ts';
import type { MessageCheck } from './checkTypes.ts';

// ASCII on purpose: in Japanese, letters stand right beside a name.
const wireNamesIn = (text: string): Set<string> =>
  new Set(withoutPlaceholders(text).match(/[A-Za-z\d]+(?:_[A-Za-z\d]+)+/g));

/** Names such as `created_by` stand where English has them: in texts for developers alone. */
export const wireNames: MessageCheck = function* ({ text }, _file, { partial }, english) {
  if (partial || english === undefined) return;
  const wanted = wireNamesIn(english);
  const found = wireNamesIn(text);
  for (const name of found)
    if (!wanted.has(name))
      yield { problem: `English has no ${name}`, remedy: 'Say it in words, or spell it as there.' };
  for (const name of wanted)
    if (!found.has(name))
      yield { problem: `${name} is missing`, remedy: `Keep the name as it is in: ${english}` };
};
