import { execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../test/cli/checkOne.ts';
import { folderWith, goodLocale } from '../../../test/cli/localeFixture.ts';
import { runInMemory } from '../../../test/cli/runInMemory.ts';

describe('a file with a key twice, or that is no JSON', () => {
  const text = JSON.stringify(goodLocale('de'), null, 2);
  it.each<[string, string, string, number]>([
    [
      'a key twice',
      text.replace('"address": "Ø Address",', '$&\n    "address": "Ø",'),
      'duplicate-key',
      1,
    ],
    ['a section twice', text.replace('"hints": {', '"hints": {},\n  $&'), 'json', 1],
    ['an unknown section', text.replace('"hints": {', '"tips": {},\n  $&'), 'json', 1],
    ['a byte order mark', `\uFEFF${text}`, 'json', 1],
    ['a comma too many', text.replace('"Ø Address",', '$&,'), 'json', 1],
    ['a comma too few', text.replace('"Ø Address",', '"Ø Address"'), 'json', 1],
    ['a line break in a text', text.replace('"Ø Address",', '"Ø\nAddress",'), 'json', 1],
    ['an end too early', text.slice(0, 2000), 'json', 1],
    ['more after the end', `${text}\n{}`, 'json', 1],
    ['a list', '[]', 'json', 1],
    ['nothing', '', 'json', 1],
  ])('%s', async (_, broken, name, count) => {
    const { code, problems } = await check('de', broken);
    expect(code).toBe(1);
    expect(problems.map((problem) => problem.check)).toEqual(Array(count).fill(name));
  });

  it('names the line that is no JSON, which JSON.parse does not', async () => {
    const line = text.split('\n').findIndex((one) => one.includes('"Ø Address"')) + 1;
    const { problems } = await check('de', text.replace('"Ø Address",', '"Ø Address"'));
    expect(problems[0]).toMatchObject({ line: line + 1 });
  });

  it.each([
    ['a line break', '"Ø\nAddress",'],
    ['an escape that JSON lacks', String.raw`"Ø \xAddress",`],
  ])('says what is wrong with a text: %s', async (_, wrong) => {
    const { out } = await check('de', text.replace('"Ø Address",', wrong));
    expect(out).toContain('expected a text that ends on its line, with JSON’s escapes only');
  });

  it('comes with its problems in the order of its lines', async () => {
    const twice = text
      .replace('"address": "Ø Address",', '"address": " ",')
      .replace('"error_prefix"', '"error_prefix": "Ø",\n    $&');
    const { problems } = await check('de', twice);
    expect(problems.map((problem) => problem.check)).toEqual(['empty', 'duplicate-key']);
  });

  it('ignores $schema', async () => {
    const file = { $schema: './schema.json', ...goodLocale('de') };
    expect((await check('de', file)).code).toBe(0);
  });
});

describe('the glossary', () => {
  const glossary = {
    terms: {
      'pass.ord': ['Geheimwort'],
      password: ['Kennwort', 'Kennwörter'],
      email: ['Mail'],
      'email address': ['Adresse'],
    },
  };
  const beside = { 'style/de.glossary.json': glossary };
  const file = (texts: Record<string, string>) => ({ errors: texts });
  const args = ['--partial'];

  it.each<[string, Record<string, string>, string[]]>([
    ['the term', { form_password_pwned: 'Wähle ein anderes Kennwort.' }, []],
    [
      'another form, in a compound and in capitals',
      { form_password_pwned: 'WÄHLE NEUE KENNWÖRTER.' },
      [],
    ],
    ['another word', { form_password_pwned: 'Wähle ein anderes Passwort.' }, ['glossary']],
    [
      'a longer term, which is not the shorter one too',
      { form_identifier_exists__email_address: 'Diese Adresse …' },
      [],
    ],
    [
      'a wire name, which is not the term',
      { aws_cognito_user_password_auth_not_enabled: 'USER_PASSWORD_AUTH an' },
      [],
    ],
  ])('%s', async (_, texts, checks) => {
    const { problems } = await check('de', file(texts), { beside, args });
    expect(problems.map((problem) => problem.check)).toEqual(checks);
  });

  it.each([
    { terms: { password: 'Passwort' } },
    { terms: { password: [] } },
    { terms: ['password'] },
    { sameAsEnglish: 'Name' },
    { sameAsEnglish: [5] },
  ])('is not asked for, but has to be of its shape: %j', async (wrong) => {
    const { code, out } = await check('de', file({}), {
      beside: { 'style/de.glossary.json': wrong },
      args,
    });
    expect(code).toBe(1);
    expect(out).toContain('malformed');
  });

  it.each([[], ['--partial']])('names texts that are the same in English %s', async (...args) => {
    const beside = { 'style/de.glossary.json': { sameAsEnglish: ['Name'] } };
    const german = goodLocale('de');
    Object.assign(german.fields as object, { name: 'Name', message: 'Message' });
    const { problems } = await check('de', german, { beside, args });
    expect(problems.map(({ key, check }) => [key, check])).toEqual([
      ['fields.message', 'identical'],
    ]);
    expect(problems[0]?.text).toContain(
      'list it as "sameAsEnglish" in style/de.glossary.json beside the file.',
    );
  });
});

describe('files of an app', () => {
  const partial = { args: ['--partial'] };
  it.each<[string, object, string[]]>([
    ['one message', { errors: { form_password_pwned: 'Anderes Passwort.' } }, []],
    ['a field of its own', { fields: { nickname: 'Spitzname' } }, []],
    ['a message for a field', { errors: { form_param_nil__nickname: '{{field}} fehlt.' } }, []],
    ['a value left out', { errors: { totp_invalid_length: 'Ganz.' } }, []],
    [
      'a value that the code has',
      { errors: { form_password_length_too_short: '{{minLength}} Zeichen.' } },
      [],
    ],
    [
      'a value that the code lacks',
      { errors: { form_password_pwned: 'Nein: {{minLength}}.' } },
      ['placeholders'],
    ],
    ['a mistyped code', { errors: { form_pasword_pwned: 'Anderes.' } }, ['unknown-key']],
    [
      'one plural form of two',
      { errors: { totp_invalid_length_one: '{{length}} Ziffer.' } },
      ['missing-key'],
    ],
    ['unsorted keys', { ui: { unknown_error: 'Ups.', error_prefix: 'Fehler:' } }, []],
  ])('%s', async (_, file, checks) => {
    const { problems, code } = await check('de', file, partial);
    expect(problems.map((problem) => problem.check)).toEqual(checks);
    expect(code).toBe(checks.length ? 1 : 0);
  });

  it('takes the language from the end of the file name, or from --lang', async () => {
    const cwd = folderWith({
      'clerk.ru.json': { ui: { error_prefix: 'Error' } },
      'texts.json': {},
    });
    const run = (...args: string[]) =>
      runInMemory(['locale', 'check', '--partial', ...args], '', { cwd });
    expect((await run('clerk.ru.json')).out).toContain('[script]');
    expect((await run('texts.json')).code).toBe(2);
    expect((await run('texts.json', '--lang', 'ru')).code).toBe(0);
    expect((await run('texts.json', '--lang', 'no tag')).code).toBe(2);
  });
});

describe('which files', () => {
  it('are all in ./locales', async () => {
    const cwd = folderWith({
      'locales/de.json': goodLocale('de'),
      'locales/xx-nope.txt': '',
      'locales/schema.json': {},
      'locales/fr.json': '{',
    });
    const { code, out } = await runInMemory(['locale', 'check'], '', { cwd });
    expect(code).toBe(1);
    expect(out).toContain('locales/fr.json:1: invalid JSON');
    expect(out).toContain('1 problem in 1 of 2 files');
  });

  it('have to be there', async () => {
    const cwd = folderWith({ 'de.json': goodLocale('de') });
    expect((await runInMemory(['locale', 'check'], '', { cwd })).code).toBe(2);
    const check = (...files: string[]) => runInMemory(['locale', 'check', ...files], '', { cwd });
    const { code, out, err } = await check('fr.json', 'de.json');
    expect(code).toBe(2);
    expect(out).toBe('No problems in 1 file (1 not checked)\n');
    expect(err).toContain('Cannot read fr.json');
    const missing = await check('fr.json');
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toMatch(/Cannot read fr\.json.*\nNo file was checked/);
  });

  it.each([
    ['locales', 'it is a folder'],
    ['no-tag.json', 'there is no such file'],
    ['huge.json', 'it is longer than 4 MB'],
    ['de.json/x.json', 'a part of its path is no folder'],
  ])('say why they cannot be read: %s', async (file, why) => {
    const huge = ' '.repeat(4 * 1024 * 1024 + 1);
    const cwd = folderWith({ 'huge.json': huge, 'de.json': '{}', 'locales/x': '' });
    const { code, out, err } = await runInMemory(['locale', 'check', file], '', { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`Cannot read ${file}: ${why}\nNo file was checked.\n`);
  });

  it.runIf(existsSync('/dev/zero'))('may have no end', async () => {
    const { code, err } = await runInMemory(['locale', 'check', '--lang', 'de', '/dev/zero']);
    expect(code).toBe(2);
    expect(err).toContain('longer than 4 MB');
  });

  it.runIf(existsSync('/dev/zero'))('may come in small pieces', async () => {
    const cwd = folderWith({ 'good.json': goodLocale('de') });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const writeSlowly = `
      const { openSync, readFileSync, writeSync } = require('node:fs');
      const text = readFileSync('good.json');
      const pipe = openSync('pipe', 'w');
      for (let at = 0; at < text.length; at += 500) {
        writeSync(pipe, text, at, Math.min(500, text.length - at));
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      }`;
    spawn(process.execPath, ['-e', writeSlowly], { cwd });
    const { out } = await runInMemory(['locale', 'check', '--lang', 'de', 'pipe'], '', { cwd });
    expect(out).toBe('No problems in 1 file\n');
  });

  it('are asked for in UTF-8', async () => {
    const cwd = folderWith({ 'de.json': '' });
    writeFileSync(join(cwd, 'de.json'), '\uFEFF{}', 'utf16le');
    const { out } = await runInMemory(['locale', 'check', 'de.json'], '', { cwd });
    expect(out).toContain('Save the file as UTF-8; nothing else in the file was checked.');
  });

  it('may have a glossary that is a folder', async () => {
    const { out } = await check('de', goodLocale('de'), {
      beside: { 'style/de.glossary.json/x': '' },
    });
    expect(out).toContain('malformed');
    expect(out).toContain('1 problem in 1 of 1 file');
  });
});
