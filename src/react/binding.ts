import type { Engine } from '../form/engine.ts';
import type { AppWords } from '../translate/appWords.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from '../translate/clerkTranslator.ts';

/** What an entry decides for the hooks and the provider: where decoder and words come from. */
export interface Binding {
  readonly engine: Engine;
  /** The languages of a translator for which the app names none. */
  readonly locales: ClerkTranslatorOptions['locales'];
  /** The words of the app around. A hook: it may read a context. The same object for the same app. */
  useAppWords(): AppWords | undefined;
}

/** A translator with the entry's languages, unless the app names its own. */
export const makeTranslator = (
  { engine, locales }: Binding,
  options: ClerkTranslatorOptions,
): ClerkTranslator => engine.createTranslator({ ...options, locales: options.locales ?? locales });

/**
 * The default translators of each entry, by the words of the app. Without such words, the map
 * itself is the key.
 */
const translators = new WeakMap<Binding, WeakMap<object, ClerkTranslator>>();

/** The one translator that follows the app; an English one where there is nothing to follow. */
export function defaultTranslator(binding: Binding, app: AppWords | undefined): ClerkTranslator {
  const known = translators.get(binding) ?? new WeakMap<object, ClerkTranslator>();
  translators.set(binding, known);
  const key = app ?? known;
  const translator = known.get(key) ?? makeTranslator(binding, { app });
  known.set(key, translator);
  return translator;
}
