import { useSyncExternalStore } from 'react';
import type { Binding } from '../../react/binding.ts';
import { eagerEngine } from '../eagerEngine.ts';
import { documentWords } from './documentWords.ts';

// Whether there is a page does not change.
const subscribe = () => () => {};
const wordsHere = () => (typeof document === 'undefined' ? undefined : documentWords);
// Server and browser start from the same language.
const wordsOnServer = () => undefined;

/** Follows `<html lang>`, and brings English alone. The app gives other languages. */
export const binding: Binding = {
  engine: eagerEngine,
  locales: undefined,
  useAppWords: () => useSyncExternalStore(subscribe, wordsHere, wordsOnServer),
};
