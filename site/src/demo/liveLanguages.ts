import type { ClerkFailure } from '../../../src/entry/index.ts';
import { languages } from '../reference/languages.ts';
import type { LiveLanguage } from './LiveError.tsx';

/** Every language with labels for the fields of a failure, made when the site is built. */
export function liveLanguages({ errors }: ClerkFailure): readonly LiveLanguage[] {
  const fields = [...new Set(errors.flatMap(({ fields }) => fields))];
  return languages.map(({ tag, dir, name, translator }) => ({
    tag,
    dir,
    name,
    labels: Object.fromEntries(fields.map((field) => [field, translator.label(field) ?? field])),
  }));
}
