import { inLanguageOf } from '../languages/negotiateLocale.ts';
import type { PartialLocaleMessages } from './localeMessages.ts';
import { SECTIONS } from './localeMessages.ts';

/**
 * What an app overrides in one language: the messages of each tag that fits it best among the known
 * languages, so that `pt` reaches `pt-BR`; on top of these the ones of the very tag.
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
