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

/** How often a page shows its errors anew. */
const TIMES = 50;

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
  const values = plain.map((error) => ({
    ...error.params,
    interpolation: { skipOnVariables: true },
  }));
  const pages = Array.from({ length: Math.ceil(plain.length / 8) }, (_, page) =>
    plain.slice(page * 8, page * 8 + 8),
  );
  const timings = measure({
    t: () => {
      let last = '';
      for (let index = 0; index < plain.length; index++)
        last = i18n.t(plain[index]?.code as string, values[index] as never) as unknown as string;
      return last;
    },
    first: () => {
      let last = '';
      // All others have come in between, so that nothing is remembered of this one.
      for (const error of plain) last = translator.message(error);
      return last;
    },
    again: () => {
      let last = '';
      for (const page of pages)
        for (let time = 0; time < TIMES; time++)
          for (const error of page) last = translator.message(error);
      return last;
    },
  });
  const floor = timings.t.median;
  return {
    title: 'Translate',
    about:
      'One error into words, divided by one call of i18next’s `t` with the same values. Every user-audience entry in turn, in English.',
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
        value: timings.again.median / TIMES / floor,
        spread: timings.again.spread,
        unit: 'ratio',
        reach: 0.01,
        note: 'the eight errors of a page, over and over',
      },
    ],
  };
}
