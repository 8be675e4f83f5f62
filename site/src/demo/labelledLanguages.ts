import { languages } from '../reference/languages.ts';
import type { LabelledLanguage } from './DemoForm.tsx';

/** Every language with labels for some fields, made when the site is built. */
export const labelledLanguages = (fields: readonly string[]): readonly LabelledLanguage[] =>
  languages.map(({ tag, dir, name, translator }) => ({
    tag,
    dir,
    name,
    labels: Object.fromEntries(fields.map((field) => [field, translator.label(field) ?? field])),
  }));
