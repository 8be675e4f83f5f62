import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goodLocale } from '../../../test/cli/localeFixture.ts';
import { runInMemory } from '../../../test/cli/runInMemory.ts';
import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import type { ClerkTranslator } from '../../translate/clerkTranslator.ts';
import { createClerkTranslator } from '../../translate/createClerkTranslator.ts';
import { schemaPathFrom } from '../packageFiles.ts';

const start = (cwd: string, ...args: string[]) =>
  runInMemory(['locale', 'new', ...args], '', { cwd });

describe('locale new', () => {
  it.each<[string, string[]]>([
    ['ja', ['other']],
    ['de', ['one', 'other']],
    ['es', ['many', 'one', 'other']],
    ['pl', ['few', 'many', 'one', 'other']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
  ])('%s has its plural forms, sorted, with English behind the mark', async (tag, forms) => {
    const cwd = folderWith({});
    expect((await start(cwd, tag)).code).toBe(0);
    const file = JSON.parse(readFileSync(join(cwd, 'locales', `${tag}.json`), 'utf8'));
    const english = goodLocale('en');
    expect(Object.keys(file)).toEqual(Object.keys(english).filter((key) => key !== '$schema'));
    const keys = Object.keys(file.errors);
    expect(keys).toEqual([...keys].sort());
    const found = keys.filter((key) => key.startsWith('totp_invalid_length'));
    expect(found).toEqual([
      'totp_invalid_length',
      ...forms.map((form) => `totp_invalid_length_${form}`),
    ]);
    expect(file.errors.session_exists).toBe(`TODO: ${english.errors?.session_exists}`);
  });

  it('writes what locale check calls untranslated throughout, and nothing else', async () => {
    const cwd = folderWith({});
    await start(cwd, 'ru');
    const { code, out } = await runInMemory(['locale', 'check'], '', { cwd });
    const lines = out.trimEnd().split('\n').slice(0, -1);
    expect(code).toBe(1);
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) expect(line).toContain('[untranslated]');
  });

  it('adds notes for the translator: what a word means, and what values hold', async () => {
    const cwd = folderWith({});
    await start(cwd, 'de');
    const file = JSON.parse(readFileSync(join(cwd, 'locales/de.json'), 'utf8'));
    expect(file.fields.title).toMatch(/^TODO: Title \[A person’s title/);
    expect(file.errors.user_locked__UserLocked).toMatch(/\[\{\{retryAfter\}\}: A duration/);
    expect(file.ui.password_rule_max_length_other).toMatch(/\[Part of a list/);
  });

  it('leaves out the texts for developers', async () => {
    const cwd = folderWith({});
    const { out } = await start(cwd, 'de');
    const { $schema: _, ...file } = JSON.parse(readFileSync(join(cwd, 'locales/de.json'), 'utf8'));
    const keys = Object.values(file as object).flatMap((section) => Object.keys(section));
    expect(out).toContain(`: ${keys.length} messages to translate.`);
    expect(keys).toContain('form_param_nil');
    expect(keys).not.toContain('host_invalid');
    expect(keys).not.toContain('cookie_invalid__MissingClaims');
  });

  it('writes a file that works unfinished: untranslated messages are English', async () => {
    const cwd = folderWith({});
    await start(cwd, 'nb');
    const nb = JSON.parse(readFileSync(join(cwd, 'locales/nb.json'), 'utf8'));
    nb.errors.form_password_pwned = 'Velg et annet passord.';
    const translator = createClerkTranslator({ locales: { nb }, locale: 'nb' });
    const english = createClerkTranslator();
    const sentences = (of: ClerkTranslator): string[] =>
      ['form_password_pwned', 'session_exists'].map((code) =>
        of.message(decodeClerkError({ errors: [{ code, message: '' }] }).errors[0]),
      );
    expect(sentences(translator)).toEqual(['Velg et annet passord.', sentences(english)[1]]);
    expect(translator.text('summary_title', { count: 2 })).toBe(
      english.text('summary_title', { count: 2 }),
    );
    expect(translator.label('password') ?? '').not.toContain('TODO');
  });

  it('writes tags in their canonical form', async () => {
    const { out } = await start(folderWith({}), 'ZH-hant');
    expect(out).toContain('zh-Hant.json');
  });

  describe('names the JSON Schema to editors', () => {
    const installed = { 'node_modules/clerk-error-i18n/locales/schema.json': {} };
    const schemaIn = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).$schema;

    it.each([
      ['.', 'locales/nb.json', '../node_modules/clerk-error-i18n/locales/schema.json'],
      ['.', 'nb.json', './node_modules/clerk-error-i18n/locales/schema.json'],
      ['.', 'src/a b/nb.json', '../../node_modules/clerk-error-i18n/locales/schema.json'],
      ['web', 'nb.json', '../node_modules/clerk-error-i18n/locales/schema.json'],
    ])('where an app in %s writes %s', async (app, output, path) => {
      const cwd = join(folderWith({ ...installed, 'web/package.json': {} }), app);
      expect(await start(cwd, 'nb', '--output', output)).toMatchObject({ code: 0, err: '' });
      const file = join(cwd, output);
      expect(schemaIn(file)).toBe(path);
      expect(existsSync(resolve(dirname(file), path))).toBe(true);
    });

    it('of this repository for its own files', () => {
      expect(schemaPathFrom(resolve('locales/nb.json'))).toBe(schemaIn('locales/en.json'));
      expect(schemaPathFrom(resolve('stories/nb.json'))).toBe('../locales/schema.json');
    });

    it('and says so where there is none', async () => {
      const cwd = folderWith({});
      expect((await start(cwd, 'nb')).err).toContain('$schema');
      expect(schemaIn(join(cwd, 'locales/nb.json'))).toBeUndefined();
    });
  });

  it('prepares one form, and says so, where Node knows no plural rules', async () => {
    const cwd = folderWith({});
    const { code, err } = await start(cwd, 'qaa');
    expect(code).toBe(0);
    expect(err).toContain('no plural rules for qaa');
    const { errors } = JSON.parse(readFileSync(join(cwd, 'locales/qaa.json'), 'utf8'));
    const forms = Object.keys(errors).filter((key) => key.startsWith('totp_invalid_length_'));
    expect(forms).toEqual(['totp_invalid_length_other']);
  });

  it('shows a path that cannot be written without its escape sequences', async () => {
    const cwd = folderWith({ 'a\u001b[2Jb': 'no folder' });
    const { code, err } = await start(cwd, 'nb', '--output', 'a\u001b[2Jb/nb.json');
    expect(code).toBe(2);
    expect(err).toContain('Cannot write ab/nb.json: a file is in the way');
    expect(err).not.toContain('\u001b');
  });

  it('says so where locales is no folder', async () => {
    const { code, err } = await start(folderWith({ locales: 'a file' }), 'nb');
    expect(code).toBe(2);
    expect(err).toMatch(/^Cannot write locales.nb\.json: a file is in the way$/m);
  });

  it('never overwrites', async () => {
    const cwd = folderWith({ 'locales/de.json': 'mine' });
    const { code, err } = await start(cwd, 'de');
    expect(code).toBe(1);
    expect(err).toContain('exists already');
    expect(readFileSync(join(cwd, 'locales/de.json'), 'utf8')).toBe('mine');
  });

  it('writes to a given path, in a folder that is not there yet', async () => {
    const cwd = folderWith({});
    expect((await start(cwd, 'nb', '--output', 'a/b/norwegian.json')).code).toBe(0);
    expect(readFileSync(join(cwd, 'a/b/norwegian.json'), 'utf8')).toContain('TODO: ');
  });

  it.each(['folder', 'new/', ''])('asks for a file when it gets a folder: %j', async (output) => {
    const cwd = folderWith({ 'folder/x': '' });
    const { code, err } = await start(cwd, 'nb', '--output', output);
    expect(code).toBe(2);
    expect(err).toMatch(/^Name the file, not only its folder: --output .*nb\.json\n$/);
    expect(existsSync(join(cwd, 'new'))).toBe(false);
  });

  it.each([
    ['pt_BR', 'pt-BR'],
    ['', 'zh-Hant'],
    ['../evil', 'zh-Hant'],
    ['english', 'zh-Hant'],
  ])('refuses %j and hints at %s', async (tag, hint) => {
    const { code, err } = await start(folderWith({}), tag);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});
