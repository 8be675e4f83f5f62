import { createInstance } from 'i18next';
import { catalog } from '../src/catalog/index.ts';
import { type ClerkError, createClerkTranslator, decodeClerkError } from '../src/index.ts';
import { type ApiErrorName, wireError } from '../src/testing/index.ts';
import english from '../src/translate/generated/en.ts';
import { measure } from './measure.ts';
import type { Group } from './report.ts';

/** Errors whose message holds a value: what a look-up alone could not give. */
const names = catalog
  .filter(
    ({ sections, audience }) => audience === 'user' && (sections.backend || sections.frontend),
  )
  .map(({ name }) => name as ApiErrorName);

const decode = (name: ApiErrorName): ClerkError =>
  decodeClerkError({ errors: [wireError(name)] }).errors[0];

/** Translating against i18next's own `t`. */
export function translateGroup(): Group {
  const i18n = createInstance();
  void i18n.init({
    lng: 'en',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: english.errors } },
  } as never);
  const translator = createClerkTranslator();
  // Plurals go through `t` itself, and so cost what it costs.
  const plain = names
    .map(decode)
    .filter(({ params }) => !Object.values(params).some((value) => typeof value === 'number'));
  const first = plain.map((error) => ({ ...error })) as ClerkError[];
  const values = plain.map((error) => ({
    ...error.params,
    interpolation: { skipOnVariables: true },
  }));
  const timings = measure({
    t: () => {
      let last = '';
      for (let index = 0; index < plain.length; index++)
        last = i18n.t(plain[index]?.code as string, values[index] as never) as unknown as string;
      return last;
    },
    first: () => {
      let last = '';
      // A new object each time: nothing that was remembered of the error itself counts.
      for (const error of first) last = translator.message({ ...error } as ClerkError);
      return last;
    },
    again: () => {
      let last = '';
      for (const error of plain) last = translator.message(error);
      return last;
    },
  });
  const floor = timings.t.median;
  return {
    title: 'Translate',
    about:
      'One error into words, divided by one call of i18next’s `t` with the same values. Every user-audience entry in turn, in English.',
    why: `The first time, half of it goes into remembering the sentence for the error (a \`WeakMap\` entry; a
bounded \`Map\` was no quicker), the rest into choosing among the messages of the code and formatting
values. Not remembering would be quicker once and ten times slower from then on, and forms render
again far more often than they fail.`,
    rows: [
      {
        what: 'message, first time',
        value: timings.first.median / floor,
        spread: timings.first.spread,
        unit: 'ratio',
        reach: 0.05,
        note: 'picks the key by field, variant and code; formats the values',
      },
      {
        what: 'message, again',
        value: timings.again.median / floor,
        spread: timings.again.spread,
        unit: 'ratio',
        reach: 0.01,
      },
    ],
  };
}
