import { keptText } from '../values/keptText.ts';
import { attempt } from '../values/read.ts';
import { shownText } from '../values/shownText.ts';

const MAX_LINES = 30;

/**
 * A text of a server as a log may have it: on one line, cut, without secrets, and without what
 * colours a terminal or turns the direction of what follows.
 */
export const logText = (text: unknown): string => shownText(keptText(text));

function readStack({ name, message, stack }: Error): string {
  // Only in V8 does the stack begin with the message.
  const text = `${stack}`.includes(message) ? `${stack}` : `${name}: ${message}\n${stack}`;
  const lines = text.split('\n').slice(0, MAX_LINES);
  return lines
    .map((line) => logText(line.trim()))
    .filter(Boolean)
    .join('\n    ');
}

/**
 * Name, message and stack of a caught exception, for a log. Its other properties may hold the
 * request, with all that the person typed. `''` for anything else.
 */
export const stackText = (caught: unknown): string =>
  (caught instanceof Error && attempt(() => readStack(caught))) || '';
