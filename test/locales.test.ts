import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CatalogEntry, catalog } from '../src/catalog/index.ts';
import { basisFor, glossaryFor, localeFilesIn } from '../src/cli/locale/localeFolder.ts';
import { checkLocale } from '../src/cli/localeCheck/checks.ts';
import { readEnglish } from '../src/cli/localeFile/englishMessages.ts';
import { parseLocaleFile } from '../src/cli/localeFile/localeFile.ts';
import { type ClerkError, createClerkTranslator, decodeClerkError } from '../src/entry/index.ts';
import { wireErrorOf } from '../src/testing/errors/wireError.ts';

const folder = fileURLToPath(new URL('../locales/', import.meta.url));
const tags = localeFilesIn(folder).map((file) => file.replace('.json', ''));
const textOf = (tag: string): string => readFileSync(`${folder}${tag}.json`, 'utf8');
const english = readEnglish(textOf('en'));

/** The parts of a sentence of password rules. */
const RULES = { rules: 'R', minLength: 8, maxLength: 72 };

/** Numbers that need every plural form of every language. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

const decode = (wire: object): ClerkError => decodeClerkError({ errors: [wire] }).errors[0];

/** An entry as servers send it: with its values, with none, and with each of the numbers. */
function errorsOf(entry: CatalogEntry): ClerkError[] {
  const counts = Object.entries(entry.params ?? {}).filter(([, { type }]) => type === 'count');
  const numbered = counts.length
    ? NUMBERS.map((number) => Object.fromEntries(counts.map(([name]) => [name, number])))
    : [];
  return [
    decode(wireErrorOf(entry)),
    decode({ code: entry.code, message: '' }),
    ...numbered.map((values) => decode(wireErrorOf(entry, values))),
  ];
}

const errors = catalog
  .filter(({ code }) => code !== 'unknown_code')
  .map((entry): [CatalogEntry, ClerkError[]] => [entry, errorsOf(entry)]);

describe.each(tags)('locales/%s.json', (tag) => {
  const read = () => JSON.parse(textOf(tag));

  it('passes every check', () => {
    const glossary = glossaryFor(`${folder}${tag}.json`, tag);
    expect(glossary).not.toBe('malformed');
    const basis = basisFor(`${folder}${tag}.json`, tag);
    const known = typeof glossary === 'object' ? { glossary } : {};
    const context = { english, partial: false, basis, ...known };
    const problems = checkLocale(parseLocaleFile(`${tag}.json`, tag, textOf(tag)), context).map(
      ({ line, section, key, problem, check }) =>
        `${tag}.json:${line} ${section}.${key}: ${problem} [${check}]`,
    );
    expect(problems).toEqual([]);
  });

  it('names a field so that a sentence at the field can do without the name', async () => {
    const { errors: messages }: { errors: Record<string, string> } = read();
    const translator = createClerkTranslator({ locales: { [tag]: read() }, locale: tag });
    await translator.ready();
    const nameless = decode({ code: 'form_param_nil', meta: { param_name: 'nickname' } });
    expect(translator.message(nameless, { atField: true })).toBe(
      messages.form_param_nil__FormNilParameter?.replace(/\s?[:：]\s?\{\{field\}\}/u, ''),
    );
    const others = Object.values(messages).filter(
      (text) => text.includes('{{field}}') && !/\S\s?[:：]\s?\{\{field\}\}[.。।]/u.test(text),
    );
    expect(others).toEqual([]);
  });

  it.each(tag === 'en' ? [true, false] : [false])(
    'says every entry in whole words (for developers: %s)',
    async (developerText) => {
      const translator = createClerkTranslator({
        locales: { [tag]: read() },
        locale: tag,
        developerText,
      });
      const inEnglish = createClerkTranslator({
        developerText,
        locales: { en: JSON.parse(textOf('en')) },
      });
      await translator.ready();
      expect(translator.locale).toBe(tag);
      const wrong: string[] = [];
      for (const [{ name, code }, variants] of errors)
        for (const error of variants)
          for (const traceId of [undefined, 'trace_1']) {
            const text = translator.message(error, { traceId });
            const bad =
              !text.trim() ||
              text !== text.trim() ||
              /\{\{|\}\}|undefined|\bnull\b|NaN|\[object|\$t\(/.test(text) ||
              (code !== '' && text === code) ||
              /\w__\w/.test(text) ||
              (tag !== 'en' && text === inEnglish.message(error, { traceId }));
            if (bad) wrong.push(`${name}: ${text}`);
          }
      expect([...new Set(wrong)]).toEqual([]);
    },
  );

  it('says all its own words', () => {
    const file = read();
    const translator = createClerkTranslator({ locales: { [tag]: file }, locale: tag });
    for (const count of NUMBERS)
      for (const key of Object.keys(file.ui)) {
        const values = {
          count,
          retryAfter: 90,
          traceId: 'trace_1',
          field: 'F',
          message: 'M',
          ...RULES,
        };
        const text = translator.text(key, values);
        expect(text, key).not.toMatch(/^\s*$|\{\{|undefined/);
      }
    for (const field of Object.keys(file.fields)) expect(translator.label(field)).toBeTruthy();
  });
});

it('has notes for translators only of texts that English has', () => {
  const { values, ...sections } = JSON.parse(textOf('notes'));
  const messages = JSON.parse(textOf('en'));
  for (const [section, notes] of Object.entries<object>(sections))
    for (const key of Object.keys(notes)) expect(messages[section]).toHaveProperty(key);
  for (const name of Object.keys(values)) expect(textOf('en')).toContain(`{{${name}}}`);
});
