import { createInstance, type i18n } from 'i18next';
import { catalog } from '../src/catalog/index.ts';
import { isDocumented } from '../src/catalog/isDocumented.ts';
import { type ClerkError, createClerkTranslator, decodeClerkError } from '../src/entry/index.ts';
import { type ApiErrorName, wireError } from '../src/testing/index.ts';
import { countOf, errorValue } from '../src/translate/errorValues.ts';
import { MAX_RECENT } from '../src/translate/renderError.ts';
import { compileMessage } from '../src/words/compileMessage.ts';
import packedEnglish from '../src/words/generated/locales/en.ts';
import { splitKey } from '../src/words/messageKey.ts';
import { unpackMessages } from '../src/words/packedMessages.ts';
import { loadFresh } from './loadFresh.ts';
import { measure, ratioOf, timingOf } from './measure.ts';
import type { Group, Row } from './report.ts';

/** How often a page shows its errors anew, and how many they are. */
const TIMES = 50;
const SHOWN = 8;

/** The kinds of messages, what is done for their values, and the goal for those that have one. */
const KINDS = {
  'without values': { work: 'there is nothing to format', reach: 0.05 },
  'with text values': { work: 'formats the values', reach: 0.05 },
  'with counts, durations or lists': {
    work: 'formats by `Intl`, hence without a goal',
    reach: undefined,
  },
} as const;

type Kind = keyof typeof KINDS;

/** One error, and the call of i18next's `t` that makes the same sentence of it. */
interface Call {
  readonly error: ClerkError;
  readonly key: string;
  readonly options: object;
  readonly kind: Kind;
}

const english = unpackMessages(packedEnglish);
const texts = english.errors;

function startI18next(create = createInstance): i18n {
  const i18n = create();
  void i18n.init({
    lng: 'en',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: english.errors } },
  } as never);
  return i18n;
}

function callOf(error: ClerkError, i18n: i18n, sentence: string): Call | undefined {
  const keys = Object.keys(texts).filter((key) => splitKey(key).code === error.code);
  const count = countOf(error);
  for (const key of new Set(keys.map((key) => splitKey(key).base))) {
    const forms = keys.filter((form) => splitKey(form).base === key);
    const names = [
      ...new Set(forms.flatMap((form) => compileMessage(texts[form] as string).names)),
    ];
    // Formatted before the clock starts.
    const values = names.map((name) => [name, errorValue(error, name, english, 'en')]);
    const options = { ...Object.fromEntries(values), ...(count !== undefined && { count }) };
    if (`${i18n.t(key, options as never)}` !== sentence) continue;
    const params = error.params as Readonly<Record<string, unknown>>;
    const isText = names.every((name) =>
      name === 'fields' ? error.fields.length < 2 : typeof (params[name] ?? '') === 'string',
    );
    const kind = names.length ? 'with text values' : 'without values';
    return { error, key, options, kind: isText ? kind : 'with counts, durations or lists' };
  }
  return undefined;
}

const FRESH = 9;

/** Each message once, by code that has never run before, against `t` in the same state. */
async function reallyFirst(calls: readonly Call[]): Promise<Row> {
  const ours: number[] = [];
  const t: number[] = [];
  // Keeps results alive, so that no call is optimised away.
  const sink: string[] = [];
  while (ours.length < FRESH) {
    const fresh = await loadFresh<{
      createClerkTranslator: typeof createClerkTranslator;
      createInstance: typeof createInstance;
    }>(
      `export { createClerkTranslator } from './src/entry/index.ts'; export { createInstance } from 'i18next'`,
    );
    const i18n = startI18next(fresh.createInstance);
    const translator = fresh.createClerkTranslator();
    const start = performance.now();
    for (const { error } of calls) sink.push(translator.message(error));
    const between = performance.now();
    for (const { key, options } of calls) sink.push(`${i18n.t(key, options as never)}`);
    ours.push(between - start);
    t.push(performance.now() - between);
  }
  return {
    what: 'every message once, in code that has never run before',
    ...ratioOf(timingOf(ours), timingOf(t)),
    unit: 'ratio',
    note: 'the engine has compiled neither; ours reads its table of messages first',
  };
}

/** Translating against i18next's own `t`, which gets the key and the values that lead to the same sentence. */
export async function translateGroup(): Promise<Group> {
  const i18n = startI18next();
  const translator = createClerkTranslator();
  const errors = catalog
    .filter((entry) => entry.audience === 'user' && isDocumented(entry))
    .map(({ name }) => decodeClerkError({ errors: [wireError(name as ApiErrorName)] }).errors[0]);
  const calls = errors.flatMap((error) => callOf(error, i18n, translator.message(error)) ?? []);
  const rows: Row[] = [];
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { work, reach } = KINDS[kind];
    // More than are remembered, so that all others come in between: nothing is known of an error again.
    const own = calls.filter((call) => call.kind === kind);
    const others = calls.filter((call) => call.kind === 'without values').slice(0, 20);
    const few = own.length > others.length ? [] : others;
    const pages = Array.from({ length: Math.ceil(own.length / SHOWN) }, (_, page) =>
      own.slice(page * SHOWN, (page + 1) * SHOWN),
    );
    const message = (list: readonly Call[]) => () => {
      let last = '';
      for (const { error } of list) last = translator.message(error);
      return last;
    };
    const t = (list: readonly Call[]) => () => {
      let last = '';
      for (const { key, options } of list) last = `${i18n.t(key, options as never)}`;
      return last;
    };
    const timings = measure({
      t: t([...own, ...few]),
      first: message([...own, ...few]),
      again: () => {
        let last = '';
        for (const page of pages)
          for (let time = 0; time < TIMES; time++)
            for (const { error } of page) last = translator.message(error);
        return last;
      },
      tAgain: t(own),
    });
    const again = ratioOf(timings.again, timings.tAgain);
    rows.push(
      {
        what: `message ${kind}, not remembered`,
        ...ratioOf(timings.first, timings.t),
        unit: 'ratio',
        ...(reach && { reach }),
        note: `${own.length} errors; picks the key by field, variant and code; ${work}`,
      },
      {
        what: `message ${kind}, remembered`,
        ...again,
        value: again.value / TIMES,
        unit: 'ratio',
        reach: 0.01,
        note: `${SHOWN} errors of a page, over and over`,
      },
    );
  }
  const cold = measure(
    {
      ours: () => createClerkTranslator().message(errors[0] as ClerkError),
      t: () => `${startI18next().t(calls[0]?.key as string, calls[0]?.options as never)}`,
    },
    { batches: 11 },
  );
  rows.push({
    what: 'a translator made anew, and its first message',
    ...ratioOf(cold.ours, cold.t),
    unit: 'ratio',
    note: 'i18next made anew with the same messages',
  });
  rows.push(await reallyFirst(calls));
  return {
    title: 'Translate',
    about: `One error into words, divided by one call of i18next’s \`t\` for the same sentence, with the key and the formatted values at hand; both have run before, if not said otherwise. In English, for ${calls.length} of the ${errors.length} documented errors that are for the person: those whose sentence one call of \`t\` with one key gives.`,
    rows,
    why: `The sentences are byte for byte what \`t\` makes of them: \`sameAsI18next.test.ts\` compares, in all languages, every
text, and the errors for the person with eight counts each, except fewer than 20 for which no key has all its values.
With values, the time here holds their formatting, which \`t\` gets done beforehand: labels of fields, names of
countries, lists, and numbers and durations by \`Intl\`. Remembered are the sentences of the last ${MAX_RECENT}
errors. Done: plural forms chosen and filled in without i18next, values read only where the message names them, and the text of a
code that has no other, as most have, kept beside the code, because most of the time went into finding it. Tried by hand
and dropped: a \`WeakMap\` of all errors, which took longer than to write a sentence anew.`,
  };
}
