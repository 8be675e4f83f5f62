import type { Binding } from '../../react/binding.ts';
import { useDocumentWords } from '../standalone/useDocumentWords.ts';
import { lazyEngine } from './lazyEngine.ts';

/** Follows `<html lang>`. All languages of the library are there, each as a chunk of its own. */
export const binding: Binding = {
  engine: lazyEngine,
  locales: undefined,
  useAppWords: useDocumentWords,
};
