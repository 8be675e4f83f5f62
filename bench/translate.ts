import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { catalog } from '../src/catalog/index.ts';
import { isDocumented } from '../src/catalog/isDocumented.ts';
import { type ClerkError, createClerkTranslator, decodeClerkError } from '../src/entry/index.ts';
import { type ApiErrorName, wireError } from '../src/testing/index.ts';
import { measure, ratioOf } from './measure.ts';
import type { Group, Row } from './report.ts';

/** How often a page shows its errors again, and how many errors it has. */
const TIMES = 50;
const SHOWN = 8;

/** The kinds of messages, the work for their values, and their goals. */
const KINDS = {
  'without values': { work: 'there is nothing to format', reach: 0.05 },
  'with text values': { work: 'formats the values', reach: 0.05 },
  'with counts, durations or lists': { work: 'formats by `Intl`, hence without a goal', reach: 0 },
} as const;

/** One error, and the call of i18next's `t` that makes the same sentence. */
interface Call {
  readonly error: ClerkError;
  readonly key: string;
  readonly options: object;
  readonly kind: keyof typeof KINDS;
}

const texts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('locales/en.json', 'utf8'),
).errors;

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: texts } },
} as never);

const PLACEHOLDER = /\{\{(\w+)\}\}/;

/**
 * The formatted values of a message, read back from its sentence. Undefined if the sentence is of
 * another message.
 */
function valuesIn(text: string, sentence: string): Record<string, string> | undefined {
  const parts = text.split(PLACEHOLDER);
  const pattern = parts.map((part, at) =>
    at % 2 ? '(.+)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const found = new RegExp(`^${pattern.join('')}$`).exec(sentence);
  const names = parts.filter((_, at) => at % 2);
  return found
    ? Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']))
    : undefined;
}

function callOf(error: ClerkError, sentence: string): Call | undefined {
  const params = error.params as Readonly<Record<string, unknown>>;
  const count = Object.values(params).find((value) => typeof value === 'number');
  for (const [key, text] of Object.entries(texts)) {
    if (key !== error.code && !key.startsWith(`${error.code}_`)) continue;
    const values = valuesIn(text, sentence);
    if (!values) continue;
    const plural = /_(?:zero|one|two|few|many|other)$/;
    const calls = [
      { key, options: values },
      { key: key.replace(plural, ''), options: { ...values, count } },
    ];
    const call = calls.find(({ key, options }) => `${i18n.t(key, options as never)}` === sentence);
    if (!call) continue;
    const names = Object.keys(values);
    const isText = names.every((name) =>
      name === 'fields' ? error.fields.length < 2 : typeof (params[name] ?? '') === 'string',
    );
    const kind = names.length ? 'with text values' : 'without values';
    return { error, ...call, kind: isText ? kind : 'with counts, durations or lists' };
  }
  return undefined;
}

/**
 * Translating divided by i18next's own `t`. That gets the key and the values of the same sentence.
 */
export function translateGroup(): Group {
  const translator = createClerkTranslator();
  const errors = catalog
    .filter((entry) => entry.audience === 'user' && isDocumented(entry))
    .map(({ name }) => decodeClerkError({ errors: [wireError(name as ApiErrorName)] }).errors[0]);
  const calls = errors.flatMap((error) => callOf(error, translator.message(error)) ?? []);
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
  const rows: Row[] = [];
  for (const [kind, { work, reach }] of Object.entries(KINDS)) {
    const own = calls.filter((call) => call.kind === kind);
    // More errors come in between than are remembered. So each error is forgotten when it comes
    // again.
    const others = calls.filter((call) => call.kind === 'without values').slice(0, 20);
    const all = own.length > others.length ? own : [...own, ...others];
    const pages = Array.from({ length: Math.ceil(own.length / SHOWN) }, (_, page) =>
      message(own.slice(page * SHOWN, (page + 1) * SHOWN)),
    );
    const timings = measure({
      t: t(all),
      first: message(all),
      again: () => {
        for (const page of pages) for (let time = 0; time < TIMES; time++) page();
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
  return {
    title: 'Translate',
    about: `One error into words, divided by one call of i18next’s \`t\` for the same sentence, with the key and the formatted values at hand. Both have run before. In English, for ${calls.length} of the ${errors.length} documented errors that are for the person: those whose sentence one call of \`t\` gives.`,
    rows,
    tried: TRIED,
  };
}

const TRIED = `The sentences are byte for byte what \`t\` makes of them; \`sameAsI18next.test.ts\` compares them in all languages. With
values, our time holds their formatting, which \`t\` gets done beforehand. The sentences of the last 16 errors are
remembered. Done: plural forms chosen and filled in without i18next, values read only where the message names them, and the
text of a code with one text kept beside the code. Tried and dropped: a \`WeakMap\` of all errors, which took longer than to
write a sentence anew. In code that has never run before every message once takes 0.68 of the time of \`t\`; a translator
made anew and its first message take 1.4 times that of a new i18next.`;
