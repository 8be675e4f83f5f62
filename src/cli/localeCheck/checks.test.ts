import { describe, expect, it } from 'vitest';
import { append, check, type Edit, remove, set } from '../../../test/cli/checkOne.ts';
import { faults } from '../../../test/cli/localeFaults.ts';
import { goodLocale } from '../../../test/cli/localeFixture.ts';
import { readEnglish } from '../localeFile/englishMessages.ts';
import { parseLocaleFile } from '../localeFile/localeFile.ts';
import { checkLocale, fileChecks, messageChecks } from './checks.ts';

describe('a file in which all is well', () => {
  it.each(['en', 'de', 'fr', 'pl', 'ru', 'ar', 'he', 'ja', 'zh-Hans', 'zh-Hant', 'pt-BR', 'cy'])(
    '%s has no problems',
    async (tag) => {
      const { code, out } = await check(tag, goodLocale(tag));
      expect(out).toBe('No problems in 1 file\n');
      expect(code).toBe(0);
    },
  );
});

describe('a file with one thing wrong', () => {
  it.each(faults)('%s (%s)', async (_, tag, edit, name, key) => {
    const file = goodLocale(tag);
    edit(file);
    const { code, problems } = await check(tag, file);
    expect(code).toBe(1);
    // A text that is not one is also missing.
    const own = problems.filter((problem) => name !== 'json' || problem.check !== 'missing-key');
    expect(own.map((problem) => [problem.check, problem.key])).toEqual([[name, key]]);
    const text = JSON.stringify(file, null, 2).split('\n');
    const short = key.split('.')[1] as string;
    const gone = name === 'missing-key';
    expect(text[(own[0]?.line as number) - 1]).toContain(gone ? key.split('.')[0] : `"${short}"`);
  });

  it('says what to do about it', async () => {
    const file = goodLocale('de');
    remove('errors', 'session_exists')(file);
    set('ui', 'zz_error_prefix', 'Ø')(file);
    const { out } = await check('de', file);
    expect(out).toContain('Add it, for: You’re already signed in.');
    expect(out).toContain('Did you mean error_prefix?');
    expect(out).toContain('2 problems in 1 of 1 file');
  });

  it('names a text for developers, and leaves it to the file of an app', async () => {
    const file = goodLocale('de');
    set('errors', 'host_invalid', 'Ø')(file);
    const { problems } = await check('de', file);
    expect(problems.map(({ text }) => text).join('\n')).toMatch(
      /errors\.host_invalid: only developers read this message.* Remove it\. \[unknown-key\]/,
    );
    const own = { errors: { host_invalid: 'Ø.' } };
    expect((await check('de', own, { args: ['--partial'] })).code).toBe(0);
  });

  it('covers every check there is', () => {
    const covered = new Set([
      ...faults.map(([, , , name]) => name),
      'duplicate-key',
      'glossary',
      'catalog',
      'stale',
    ]);
    for (const name of [...Object.keys(fileChecks), ...Object.keys(messageChecks)])
      expect(covered, name).toContain(name);
  });
});

describe('English, from which the others derive', () => {
  it.each<[string, Edit, string]>([
    ['lacks a code', remove('errors', 'form_code_incorrect'), 'form_code_incorrect'],
    ['has a code of its own', set('errors', 'zzz', 'Yes.'), 'zzz'],
    [
      'has a name of another code',
      set('errors', 'zzz__FormAlreadyExists', 'Yes.'),
      'zzz__FormAlreadyExists',
    ],
  ])('%s', (_, edit, key) => {
    const file = goodLocale('en');
    edit(file);
    const text = JSON.stringify(file);
    const english = readEnglish(text);
    const problems = checkLocale(parseLocaleFile('en.json', 'en', text), {
      english,
      partial: false,
    });
    expect(problems.map((problem) => [problem.check, problem.key])).toEqual([['catalog', key]]);
  });
});

describe('what only looks wrong', () => {
  it.each<[string, string, Edit, string[]?]>([
    ['no full stop in Thai', 'th', set('errors', 'form_param_nil', 'กรอกทุกช่อง')],
    ['the tone of an app', 'de', set('errors', 'form_param_nil', 'Ø!'), ['--partial']],
    [
      'a longer sentence of an app',
      'de',
      set('errors', 'form_param_nil', `Ø ${'ø'.repeat(190)}.`),
      ['--partial'],
    ],
    ['quotation marks of an app', 'de', set('hints', 'l33t', 'Ø "@" Ø "a".'), ['--partial']],
    [
      'borrowed words',
      'nl',
      set('errors', 'form_param_nil', 'Ø de publishable key in het Clerk Dashboard.'),
    ],
    [
      'names of pages',
      'de',
      set('errors', 'organization_missing_creator_role_permissions', 'Ø „Roles and permissions“.'),
      ['--partial'],
    ],
    ['a direction mark', 'he', append('fields', 'address', ' \u200E+1')],
  ])('%s', async (_, tag, edit, args = []) => {
    const file = goodLocale(tag);
    edit(file);
    expect((await check(tag, file, { args })).out).toBe('No problems in 1 file\n');
  });
});

it('forms are not called swapped while some are untranslated', async () => {
  const file = goodLocale('de');
  const errors = file.errors as Record<string, string>;
  const lengths = ['form_param_max_length_exceeded', 'form_param_min_length_exceeded'];
  const keys = [...lengths, 'form_password_length_too_short'].map((key, index) => {
    const [done, left] = index ? ['other', 'one'] : ['one', 'other'];
    errors[`${key}_${done}`] = 'Ø {{field}} {{minLength}} {{maxLength}} Zeichen.';
    errors[`${key}_${left}`] = 'TODO: x';
    return key;
  });
  expect(keys.every((key) => `${key}_one` in errors)).toBe(true);
  const { problems } = await check('de', file);
  expect(problems.map((problem) => problem.check)).toContain('untranslated');
  expect(problems.map((problem) => problem.check)).not.toContain('swapped-forms');
});

describe('numbers that a language may leave out', () => {
  it.each([
    ['en', 'one'],
    ['de', 'one'],
    ['pl', 'one'],
    ['ar', 'two'],
    ['ar', 'zero'],
  ])('%s %s', async (tag, category) => {
    const file = goodLocale(tag);
    const key = `totp_invalid_length_${category}`;
    const messages = file.errors as Record<string, string>;
    messages[key] = (messages[key] as string).replace(/ ?\{\{length\}\}/, '');
    expect((await check(tag, file)).out).toBe('No problems in 1 file\n');
  });
});
