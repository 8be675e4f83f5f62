import { createClerkTranslator } from 'clerk-error-i18n';
import { derived, readable, writable } from 'svelte/store';
import { locales } from './locales';

const translator = createClerkTranslator({ locales });

export const setLanguage = (language: string) => translator.setLocale(language);

/** Changes with the language. */
const version = readable(translator.version, (set) =>
  translator.subscribe(() => set(translator.version)),
);

/** A store to put what was caught in, and one with its words for these fields. */
export function clerkErrors<const Name extends string>(fields: readonly Name[]) {
  const caught = writable<unknown>(null);
  const words = derived([caught, version], ([$caught]) => translator.explain($caught, { fields }));
  return { caught, words };
}
