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
  const tags = Object.keys(overrides);
  const fitting = tags.filter((other) => inLanguageOf(other, known) === tag);
  const exact = tags.filter((other) => other === tag);
  const merged: Record<string, Record<string, string | undefined>> = {};
  for (const section of SECTIONS)
    merged[section] = Object.assign(
      {},
      ...[...fitting, ...exact].map((other) => overrides[other]?.[section]),
    );
  return merged;
}
