import { stripVTControlCharacters, styleText } from 'node:util';

/**
 * Makes a text of a server or a file safe to print on a terminal. Removes escape sequences, control
 * characters, direction marks and halves of letters. Line breaks become blanks.
 */
export function terminalText(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '');
}

/** JSON that is safe to print on a terminal: C1 controls and direction marks are escaped. */
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

/** The palette. Without colours, it leaves text as it is. */
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
