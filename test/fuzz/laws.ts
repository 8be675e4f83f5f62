import assert from 'node:assert/strict';
import fc from 'fast-check';
import ar from '../../locales/ar.json' with { type: 'json' };
import de from '../../locales/de.json' with { type: 'json' };
import hi from '../../locales/hi.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import ru from '../../locales/ru.json' with { type: 'json' };
import {
  type ClerkFailure,
  type ClerkTranslator,
  createClerkTranslator,
  decodeClerkError,
} from '../../src/entry/index.ts';
import { fromI18next } from '../../src/i18next/fromI18next.ts';
import { appWith } from '../appWith.ts';
import type { Answer } from './answers.ts';

function assertFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert(Object.isFrozen(value), `not frozen: ${JSON.stringify(value)}`);
  for (const inner of Object.values(value)) assertFrozen(inner);
}

/** Whatever comes in, this holds for what comes out. */
export function decodes(input: unknown): ClerkFailure {
  const failure = decodeClerkError(input);
  assert(failure.errors.length >= 1 && failure.errors.length <= 100);
  assertFrozen(failure);
  assert.equal(
    new Set(failure.errors.map((one) => JSON.stringify(one))).size,
    failure.errors.length,
  );
  const copy = JSON.parse(JSON.stringify(failure));
  assert.deepEqual(copy, failure);
  assert.deepEqual(structuredClone(failure), failure);
  assert.deepEqual(decodeClerkError(failure), failure);
  assert.deepEqual(decodeClerkError(copy), failure);
  return failure;
}

/** Each error of an answer is there exactly once. */
export function losesNothing({ input, texts }: Answer): void {
  const { errors } = decodeClerkError(input);
  for (const text of texts)
    assert.equal(
      errors.filter(({ message }) => message === text).length,
      1,
      `${text} in ${JSON.stringify(errors)}`,
    );
}

/** A language, and a letter that each sentence in it has. */
export interface Spoken {
  readonly name: string;
  readonly translator: ClerkTranslator;
  readonly letter: RegExp;
}

const i18n = await appWith({
  poison: 'PWNED',
  hello: 'Hello {{providerName}} {{param}}',
  errors: {
    poison: 'PWNED',
    oauth_access_denied: '$t(hello) {{providerName}}',
    form_param_missing: 'Missing: {{param}}',
    form_param_format_invalid: '$t(hello)',
    resource_not_found: 'Nothing there.',
  },
});

// In English, the text may be the server's own, in whatever letters.
const ANY = /\S/;
const LOCALES = { ar, de, hi, ja, ru };
const LETTERS = {
  ar: /\p{Script=Arabic}/u,
  de: /[a-z]/i,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ru: /\p{Script=Cyrillic}/u,
};

/** English, an app with messages of its own, and one language of each kind of writing. */
export const SPOKEN: readonly Spoken[] = [
  { name: 'en', translator: createClerkTranslator(), letter: ANY },
  {
    name: 'en, by the app',
    translator: createClerkTranslator({ app: fromI18next(i18n, { namespace: 'clerk' }) }),
    letter: ANY,
  },
  ...Object.entries(LETTERS).map(([locale, letter]) => ({
    name: locale,
    translator: createClerkTranslator({ locale, locales: LOCALES }),
    letter,
  })),
].map((spoken) => ({ ...spoken, [fc.toStringMethod]: () => spoken.name }));

/** What no sentence holds. */
export const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
  /PWNED|\[object |\bundefined\b|\bNaN\b|[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066\u2067\ud800-\udfff]/u;

/** A whole sentence in the language that was asked for, without anything that a page could run. */
export function speaks(failure: ClerkFailure, { translator, letter }: Spoken): void {
  const { text, fields, form, trace } = translator.explain(failure, {
    fields: ['password'],
    showCancelled: true,
  });
  const items = [...form, ...(fields.password ?? [])];
  assert(items.length >= 1 || translator.explain(failure).failure === null);
  if (trace !== undefined) assert.match(trace, /[\w-]\u2069?$/);
  for (const said of [...items.map((one) => one.text), ...text.split('\n').filter(Boolean)]) {
    assert.doesNotMatch(said, FORBIDDEN);
    assert.match(said, letter);
    assert.equal(said.trim(), said);
  }
  for (const { error } of items) {
    if (error.audience === 'user') assert.equal(translator.languageOf(error), undefined);
    // What only a developer can mend is never quoted to a person.
    if (error.audience === 'developer' && error.longMessage.length > 20)
      assert(!translator.message(error).includes(error.longMessage));
  }
}
