import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { folderWith, goodLocale } from '../../../test/cli/localeFixture.ts';
import { runInMemory } from '../../../test/cli/runInMemory.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The basis of a file where one message was translated from a text that English no longer has. */
const staleBasis = ({ errors }: { errors: object }): Record<string, string> => ({
  'errors.session_exists': `${hash('You were here.')} ${hash((errors as Record<string, string>).session_exists as string)}`,
});

describe('locale status', () => {
  it('counts what is translated, as a table and as JSON', async () => {
    const half = goodLocale('de');
    for (const key of Object.keys(half.errors ?? {}))
      (half.errors as object as Record<string, string>)[key] = 'TODO: x';
    const cwd = folderWith({
      'locales/de.json': half,
      'locales/en.json': goodLocale('en'),
      'locales/schema.json': {},
    });
    const { code, out } = await runInMemory(['locale', 'status', '--json'], '', { cwd });
    expect(code).toBe(0);
    const [german, english, ...rest] = JSON.parse(out);
    expect(rest).toEqual([]);
    expect(english).toMatchObject({ tag: 'en', percent: 100, language: 'English' });
    expect(english.translated).toBe(english.total);
    expect(german).toMatchObject({ tag: 'de', language: 'German', nativeName: 'Deutsch' });
    expect(german.translated).toBe(german.total - Object.keys(half.errors ?? {}).length);
    expect(german.percent).toBeLessThan(50);

    const table = await runInMemory(['locale', 'status'], '', { cwd });
    expect(table.out).toMatch(/^TAG +TRANSLATED /);
    expect(table.out).toMatch(
      new RegExp(`^de +${german.translated}/${german.total} +${german.percent}% `, 'm'),
    );
    expect(table.out.trimEnd().split('\n')).toHaveLength(3);
  });

  it('asks no language but English for the texts for developers', async () => {
    const english = goodLocale('en');
    delete english.errors?.host_invalid;
    const german = goodLocale('de');
    expect(german.errors).not.toHaveProperty('host_invalid');
    const cwd = folderWith({ 'locales/de.json': german, 'locales/en.json': english });
    const { out } = await runInMemory(['locale', 'status', '--json'], '', { cwd });
    expect(JSON.parse(out)).toMatchObject([{ percent: 100 }, { percent: 99 }]);
  });

  it('goes on to the next file where one cannot be read, and says why', async () => {
    const cwd = folderWith({
      'locales/de.json': goodLocale('de'),
      'locales/fr.json': '{',
      'locales/it.json/x': '',
    });
    const { code, out, err } = await runInMemory(['locale', 'status'], '', { cwd });
    expect(code).toBe(2);
    expect(out).toMatch(/^de +\d/m);
    expect(out).toMatch(/^fr +0\//m);
    expect(err).toContain('locales/fr.json is not JSON. To see why:');
    expect(err).toContain('Cannot read locales/it.json: it is a folder');
  });

  it('counts what was translated from another English text', async () => {
    const german = goodLocale('de');
    const path = 'locales/basis/de.json';
    const stale = (errors: object) =>
      staleBasis({ errors: { ...(german.errors as object), ...errors } });
    const cwd = folderWith({ 'locales/de.json': german, [path]: stale({}) });
    const { out } = await runInMemory(['locale', 'status', '--json'], '', { cwd });
    expect(JSON.parse(out)).toMatchObject([{ stale: 1, percent: 100 }]);
    const table = await runInMemory(['locale', 'status'], '', { cwd });
    expect(table.out).toMatch(/^de .* 100% +1 /m);
    const check = await runInMemory(['locale', 'check'], '', { cwd });
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/session_exists: the English text has changed .* \[stale\]/);

    const redone = folderWith({
      'locales/de.json': german,
      [path]: stale({ session_exists: 'Anders.' }),
    });
    expect((await runInMemory(['locale', 'check'], '', { cwd: redone })).code).toBe(0);
  });

  it('says 100 % only where nothing is missing', async () => {
    const file = goodLocale('de');
    (file.errors as Record<string, unknown>).session_exists = 'TODO: x';
    const cwd = folderWith({ 'locales/de.json': file });
    const { out } = await runInMemory(['locale', 'status', '--json'], '', { cwd });
    const [{ translated, total, percent }] = JSON.parse(out);
    expect([total - translated, percent]).toEqual([1, 99]);
  });

  it.each([{}, { locales: 'a file' }, { 'locales/x.txt': '' }])(
    'needs a folder of locales: %j',
    async (files: Record<string, string>) => {
      const { code, out } = await runInMemory(['locale', 'status'], '', { cwd: folderWith(files) });
      expect([code, out]).toEqual([2, '']);
    },
  );
});
