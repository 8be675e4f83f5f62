import type { CheckContext } from './checkTypes.ts';

// Nearly every language has these words from English.
const EVERYWHERE = ['Logo'];

/** Whether a language may leave a text in English: its glossary says so, or nearly all do. */
export const mayBeEnglish = ({ glossary }: CheckContext, text: string): boolean =>
  EVERYWHERE.includes(text) || glossary?.sameAsEnglish.includes(text) === true;
