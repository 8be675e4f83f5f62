import { inLanguageOf } from '../languages/negotiateLocale.ts';
import type { PartialLocaleMessages } from './localeMessages.ts';
import { SECTIONS } from './localeMessages.ts';

/**
 * What an app overrides in one language. A tag counts for the known language that fits it best, so
 * `pt` reaches `pt-BR`. The messages of exactly this tag win.
 */
export function overridesFor(
  tag: string,
  overrides: Readonly<Record<string, PartialLocaleMessages>>,
  known: readonly string[],
): PartialLocaleMessages {
  const fitting = Object.keys(overrides).filter(
    (other) => other !== tag && inLanguageOf(other, known) === tag,
  );
  if (Object.hasOwn(overrides, tag)) fitting.push(tag);
  const merged: Record<string, Record<string, string | undefined>> = {};
  for (const section of SECTIONS)
    merged[section] = Object.assign({}, ...fitting.map((other) => overrides[other]?.[section]));
  return merged;
}
