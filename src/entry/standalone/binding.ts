import type { Binding } from '../../react/binding.ts';
import { eagerEngine } from '../eagerEngine.ts';
import { useDocumentWords } from './useDocumentWords.ts';

/** Follows `<html lang>`, and brings English alone. The app gives other languages. */
export const binding: Binding = {
  engine: eagerEngine,
  locales: undefined,
  useAppWords: useDocumentWords,
};
