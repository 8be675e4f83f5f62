import type { CheckContext } from './checkTypes.ts';

// Names, and words of the trade, that nearly every language has from English.
const EVERYWHERE = ['Logo', 'Nonce', 'Offset', 'Scopes', 'Token'];

/** Whether a language may leave a text as English has it: its glossary says so, or all do. */
export const mayBeEnglish = ({ glossary }: CheckContext, text: string): boolean =>
  EVERYWHERE.includes(text) || glossary?.sameAsEnglish.includes(text) === true;
