import type { Binding } from '../../react/binding.ts';
import { nativeEngine } from './nativeEngine.ts';

/** Brings English alone. The app gives other languages, and says which one to show. */
export const binding: Binding = {
  engine: nativeEngine,
  locales: undefined,
  useAppWords: () => undefined,
};
