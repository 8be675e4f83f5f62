import { stripVTControlCharacters, styleText } from 'node:util';

/**
 * Text of a server or a file, safe to print on a terminal: without escape sequences, control
 * characters and marks that change the direction of what follows; line breaks become blanks.
 */
export function terminalText(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}

/** JSON whose text no terminal takes for a command: C1 controls and direction marks escaped. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Colours by what they mean. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

type Format = Parameters<typeof styleText>[0];

/** The palette, or one that leaves text as it is. */
export function paletteFor(colors: boolean): Palette {
  const style = (format: Format) => (text: string) =>
    colors ? styleText(format, text, { validateStream: false }) : text;
  return {
    strong: style('bold'),
    faint: style('dim'),
    good: style('green'),
    bad: style('red'),
  };
}
