import { useSyncExternalStore } from 'react';
import type { AppWords } from '../../translate/appWords.ts';
import { documentWords } from './documentWords.ts';

// Whether there is a page does not change.
const subscribe = () => () => {};
const wordsHere = () => (typeof document === 'undefined' ? undefined : documentWords);
// Server and browser start from the same language.
const wordsOnServer = () => undefined;

/** The language of the page, where there is one. */
export const useDocumentWords = (): AppWords | undefined =>
  useSyncExternalStore(subscribe, wordsHere, wordsOnServer);
