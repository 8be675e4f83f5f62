import { belongsIn } from '../localeFile/audienceOf.ts';
import { isReadable, type LocaleFile } from '../localeFile/localeFile.ts';
import type { CheckContext, FileCheck, Finding, MessageCheck } from '../textCheck/checkTypes.ts';
import { englishLeft } from '../textCheck/englishLeft.ts';
import { noMarkup, noNesting, wellFormedBraces } from '../textCheck/markupChecks.ts';
import { quotationMarks } from '../textCheck/quotationMarks.ts';
import { scriptOfLanguage } from '../textCheck/scriptCheck.ts';
import { sentenceEnd } from '../textCheck/sentenceChecks.ts';
import {
  emptyText,
  identicalToEnglish,
  normalForm,
  overLong,
  strayCharacters,
  untranslated,
} from '../textCheck/textChecks.ts';
import { wireNames } from '../textCheck/wireNames.ts';
import { catalogKeys } from './catalogKeys.ts';
import { glossaryTerms } from './glossaryCheck.ts';
import { duplicateKeys, keyOrder, missingKeys, unknownKeys } from './keyChecks.ts';
import { placeholderParity } from './placeholderParity.ts';
import { staleTranslation } from './staleCheck.ts';
import { swappedForms } from './swappedForms.ts';

/** The checks of whole files, by name. */
export const fileChecks: Readonly<Record<string, FileCheck>> = {
  'missing-key': missingKeys,
  'unknown-key': unknownKeys,
  'duplicate-key': duplicateKeys,
  'key-order': keyOrder,
  catalog: catalogKeys,
  'quotation-marks': quotationMarks,
  'swapped-forms': swappedForms,
};

/** The checks of single messages, by name. */
export const messageChecks: Readonly<Record<string, MessageCheck>> = {
  empty: emptyText,
  untranslated,
  identical: identicalToEnglish,
  stale: staleTranslation,
  'half-translated': englishLeft,
  placeholders: placeholderParity,
  braces: wellFormedBraces,
  html: noMarkup,
  nesting: noNesting,
  length: overLong,
  script: scriptOfLanguage,
  'normal-form': normalForm,
  characters: strayCharacters,
  'sentence-end': sentenceEnd,
  'wire-names': wireNames,
  glossary: glossaryTerms,
};

/** A finding, with the check that made it. */
export interface LocaleProblem extends Finding {
  readonly check: string;
}

/** After one of these, no other check of the message helps. */
const ENOUGH = ['empty', 'untranslated', 'identical'];

/** Runs every check on a file. The problems come in the order of its lines. */
export function checkLocale(file: LocaleFile, context: CheckContext): LocaleProblem[] {
  const problems: LocaleProblem[] = file.problems.map((problem) => ({ ...problem, check: 'json' }));
  // A file that cannot be read has no messages. Nobody needs to hear that each is missing.
  if (!isReadable(file)) return problems;
  for (const [check, run] of Object.entries(fileChecks))
    for (const finding of run(file, context)) problems.push({ ...finding, check });
  for (const entry of file.entries) {
    // What is to be removed need not be correct.
    if (!context.partial && !belongsIn(file.tag, entry)) continue;
    const { section, key, line, text } = entry;
    const english = context.english.textOf(section, key);
    for (const [check, run] of Object.entries(messageChecks)) {
      const before = problems.length;
      for (const finding of run(entry, file, context, english))
        problems.push({ section, key, line, check, ...finding });
      const blank = !text.trim() || check !== 'empty';
      if (problems.length > before && ENOUGH.includes(check) && blank) break;
    }
  }
  return problems.sort((a, b) => a.line - b.line);
}
