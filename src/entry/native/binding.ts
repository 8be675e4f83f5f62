import type { Binding } from '../../react/binding.ts';
import { nativeEngine } from './nativeEngine.ts';

/** Brings English alone: other languages, and which one is shown, are those that the app gives. */
export const binding: Binding = {
  engine: nativeEngine,
  locales: undefined,
  useAppWords: () => undefined,
};
