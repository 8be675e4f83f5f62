import type { Binding } from '../../react/binding.ts';
import { documentWords } from '../standalone/documentWords.ts';
import { lazyEngine } from './lazyEngine.ts';

/** Follows `<html lang>`. All languages of the library are there, each as a chunk of its own. */
export const binding: Binding = {
  engine: lazyEngine,
  locales: undefined,
  // Always the same: another object after hydration would render again what still hydrates.
  useAppWords: () => (typeof document === 'undefined' ? undefined : documentWords),
};
