import type { Binding } from '../../react/binding.ts';
import { documentWords } from '../standalone/documentWords.ts';
import { lazyEngine } from './lazyEngine.ts';

/** Follows `<html lang>`. Knows all languages of the library, each as a chunk of its own. */
export const binding: Binding = {
  engine: lazyEngine,
  locales: undefined,
  // Always the same object. Another one after hydration would render again what still hydrates.
  useAppWords: () => (typeof document === 'undefined' ? undefined : documentWords),
};
