import type { Binding } from '../../../react/binding.ts';
import { everyLocale } from '../../../words/generated/everyLocale.ts';
import { eagerEngine } from '../../eagerEngine.ts';
import { useDocumentWords } from '../../standalone/useDocumentWords.ts';

/** A server has all languages at once. */
export const binding: Binding = {
  engine: eagerEngine,
  locales: everyLocale,
  useAppWords: useDocumentWords,
};
