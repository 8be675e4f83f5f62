import type { LocaleSource, PartialLocaleMessages } from './localeMessages.ts';

/** The messages of a source; rejects when its loader does. */
export async function loadLocale(
  source: LocaleSource,
  part?: 'developer',
): Promise<PartialLocaleMessages> {
  if (typeof source !== 'function') return source;
  const loaded = await source(part);
  return 'default' in loaded ? (loaded.default as PartialLocaleMessages) : loaded;
}
