import { describe, expect, it } from 'vitest';
import { checkLocale, fileChecks, messageChecks } from '../../src/cli/localeCheck/checks.ts';
import { readEnglish } from '../../src/cli/localeCheck/englishMessages.ts';
import { parseLocaleFile } from '../../src/cli/localeCheck/localeFile.ts';
import { all, append, check, type Edit, remove, set, sorted } from './checkOne.ts';
import { goodLocale } from './localeFixture.ts';

const long = 'Ø {{field}} '.concat('very '.repeat(60), '{{maxLength}}.');

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
  const cases: [string, string, Edit, string, string][] = [
    [
      'a message is missing',
      'de',
      remove('errors', 'form_code_incorrect'),
      'missing-key',
      'errors.form_code_incorrect',
    ],
    [
      'a plural form is missing',
      'pl',
      remove('errors', 'totp_invalid_length_few'),
      'missing-key',
      'errors.totp_invalid_length_few',
    ],
    [
      'the text without a number is missing',
      'pl',
      remove('errors', 'totp_invalid_length'),
      'missing-key',
      'errors.totp_invalid_length',
    ],
    [
      'a plural form that the language has not',
      'de',
      all(set('errors', 'totp_invalid_length_few', 'Ø {{length}}.'), sorted('errors')),
      'unknown-key',
      'errors.totp_invalid_length_few',
    ],
    [
      'a mistyped key',
      'de',
      all(set('ui', 'error_prefiks', 'Ø'), sorted('ui')),
      'unknown-key',
      'ui.error_prefiks',
    ],
    [
      'keys out of order',
      'de',
      all(remove('fields', 'address'), set('fields', 'address', 'Ø')),
      'key-order',
      'fields.address',
    ],
    ['an empty text', 'de', set('fields', 'address', ''), 'empty', 'fields.address'],
    ['a blank text', 'de', set('fields', 'address', ' '), 'empty', 'fields.address'],
    ['a blank at the end', 'de', append('fields', 'address', ' '), 'empty', 'fields.address'],
    [
      'an untranslated text',
      'de',
      set('fields', 'address', 'TODO: Address'),
      'untranslated',
      'fields.address',
    ],
    ['the English text', 'de', set('fields', 'address', 'Address'), 'identical', 'fields.address'],
    [
      'an English text for developers',
      'de',
      set('errors', 'billing_not_enabled', goodLocale('en').errors?.billing_not_enabled),
      'identical',
      'errors.billing_not_enabled',
    ],
    [
      'a placeholder too many',
      'de',
      append('fields', 'address', ' {{maxLength}}'),
      'placeholders',
      'fields.address',
    ],
    [
      'a placeholder left out',
      'de',
      set('errors', 'form_param_value_too_large_other', 'Ø {{field}}.'),
      'placeholders',
      'errors.form_param_value_too_large_other',
    ],
    [
      'a mistyped placeholder of a text for developers',
      'de',
      set('errors', 'bulk_size_exceeded_other', 'Ø {{limt}}.'),
      'placeholders',
      'errors.bulk_size_exceeded_other',
    ],
    [
      'a number left out where one is 0, 1',
      'fr',
      set('errors', 'totp_invalid_length_one', 'É.'),
      'placeholders',
      'errors.totp_invalid_length_one',
    ],
    [
      'a number left out where one is 21',
      'ru',
      set('errors', 'totp_invalid_length_one', 'Ж.'),
      'placeholders',
      'errors.totp_invalid_length_one',
    ],
    ['a lone brace', 'de', append('fields', 'address', ' {name}'), 'braces', 'fields.address'],
    [
      'an unclosed placeholder',
      'de',
      append('fields', 'address', ' {{name'),
      'braces',
      'fields.address',
    ],
    ['HTML', 'de', append('fields', 'address', '<b>'), 'html', 'fields.address'],
    ['an HTML comment', 'de', append('fields', 'address', '<!--'), 'html', 'fields.address'],
    ['an HTML entity', 'de', append('fields', 'address', '&nbsp;'), 'html', 'fields.address'],
    ['nesting', 'de', append('fields', 'address', ' $t(ui.error)'), 'nesting', 'fields.address'],
    [
      'an unescaped placeholder',
      'de',
      set('errors', 'user_locked__UserLocked', 'Ø {{-retryAfter}}.'),
      'nesting',
      'errors.user_locked__UserLocked',
    ],
    [
      'a format',
      'de',
      set('errors', 'user_locked__UserLocked', 'Ø {{retryAfter, number}}.'),
      'nesting',
      'errors.user_locked__UserLocked',
    ],
    [
      'a text too long',
      'de',
      set('errors', 'form_param_max_length_exceeded_other', long),
      'length',
      'errors.form_param_max_length_exceeded_other',
    ],
    ['another script', 'ru', set('fields', 'address', 'Adres'), 'script', 'fields.address'],
    [
      'another script in Japanese',
      'ja',
      set('fields', 'address', 'Adres'),
      'script',
      'fields.address',
    ],
    [
      'Simplified in Traditional Chinese',
      'zh-Hant',
      set('fields', 'password', '密码'),
      'script',
      'fields.password',
    ],
    [
      'Traditional in Simplified Chinese',
      'zh-Hans',
      set('fields', 'password', '密碼'),
      'script',
      'fields.password',
    ],
    [
      'a Latin letter in a Cyrillic word',
      'ru',
      set('fields', 'address', 'Aдрес'),
      'script',
      'fields.address',
    ],
    [
      'a decomposed character',
      'de',
      set('fields', 'address', 'U\u0308bung'),
      'normal-form',
      'fields.address',
    ],
    [
      'a TODO at the end',
      'de',
      append('fields', 'address', ' TODO'),
      'untranslated',
      'fields.address',
    ],
    [
      'English in the second sentence',
      'de',
      set('errors', 'user_locked', 'Gesperrt. Try again later, or contact support.'),
      'half-translated',
      'errors.user_locked',
    ],
    [
      'English within a sentence',
      'de',
      set('errors', 'client_state_invalid', 'Dieser Schritt isn’t available anymore.'),
      'half-translated',
      'errors.client_state_invalid',
    ],
    [
      'quotation marks of another language',
      'de',
      set('hints', 'l33t', 'Ø "@" Ø "a".'),
      'quotation-marks',
      'hints.l33t',
    ],
    ['two blanks', 'de', append('fields', 'address', '  Ø'), 'characters', 'fields.address'],
    ['a line break', 'de', append('fields', 'address', '\nØ'), 'characters', 'fields.address'],
    ['no UTF-8', 'de', append('fields', 'address', '\uFFFD'), 'characters', 'fields.address'],
    [
      'a zero-width space',
      'de',
      append('fields', 'address', '\u200B'),
      'characters',
      'fields.address',
    ],
    [
      'no full stop',
      'de',
      set('errors', 'form_param_nil', 'Ø'),
      'sentence-end',
      'errors.form_param_nil',
    ],
    [
      'an exclamation mark',
      'de',
      set('errors', 'form_param_nil', 'Ø!'),
      'sentence-end',
      'errors.form_param_nil',
    ],
    [
      'a label with a full stop',
      'de',
      append('fields', 'address', '.'),
      'sentence-end',
      'fields.address',
    ],
    [
      'a wire name to a person',
      'de',
      set('errors', 'form_param_nil', 'Ø email_address.'),
      'wire-names',
      'errors.form_param_nil',
    ],
    [
      'a wire name that was translated',
      'ja',
      set('errors', 'missing_plan_id', 'あ plan-id.'),
      'wire-names',
      'errors.missing_plan_id',
    ],
    ['a number instead of a text', 'de', set('fields', 'address', 5), 'json', 'fields.address'],
    ['a nested message', 'de', set('fields', 'address', { a: 'b' }), 'json', 'fields.address'],
  ];

  it.each(cases)('%s (%s)', async (_, tag, edit, name, key) => {
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

  it('covers every check there is', () => {
    const covered = new Set([
      ...cases.map(([, , , name]) => name),
      'duplicate-key',
      'glossary',
      'catalog',
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
    ['quotation marks of an app', 'de', set('hints', 'l33t', 'Ø "@" Ø "a".'), ['--partial']],
    [
      'borrowed words',
      'nl',
      set('errors', 'host_invalid', 'Ø de publishable key in het Clerk Dashboard.'),
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
