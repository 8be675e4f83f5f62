import type { Binding } from '../../react/binding.ts';
import { eagerEngine } from '../eagerEngine.ts';

/** Brings English alone: other languages, and which one is shown, are those that the app gives. */
export const binding: Binding = {
  engine: eagerEngine,
  locales: undefined,
  useAppWords: () => undefined,
};
