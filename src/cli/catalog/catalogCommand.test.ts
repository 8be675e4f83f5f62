import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runInMemory } from '../../../test/cli/runInMemory.ts';
import { catalog } from '../../catalog/index.ts';

const show = (...args: string[]) => runInMemory(['catalog', ...args]);

describe('catalog', () => {
  it('lists every entry on a line', async () => {
    const { code, out } = await show();
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(catalog.length + 1);
    for (const { name } of catalog) expect(out).toContain(name);
  });

  it('fits a terminal of 80 columns, in three lines each', async () => {
    const { out } = await runInMemory(['catalog'], '', { columns: 80, colors: true });
    const lines = stripVTControlCharacters(out).trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines).toHaveLength(3 * (catalog.length + 1));
    const shapes = [/^\S+$/, /^ {2}\w+$/, /^ {2}[\w-]+, [\w-]+$/i];
    for (const [index, line] of lines.entries()) expect(line).toMatch(shapes[index % 3] as RegExp);
    for (const { name } of catalog)
      expect(lines.join('\n')).toMatch(new RegExp(`^  ${name}$`, 'm'));
  });

  it('is whole on a terminal that is wide enough, as in a pipe', async () => {
    const wide = await runInMemory(['catalog'], '', { columns: 210 });
    expect(wide.out).toBe((await show()).out);
  });

  it('shows all of one name', async () => {
    const { code, out } = await show('FormInvalidUsernameLength');
    expect(code).toBe(0);
    for (const part of [
      'form_username_invalid_length',
      'backend API, frontend API',
      '422',
      'the 2026-08 edition',
      'minLength',
      'number',
      'correct-input',
      'form_username_invalid_length_other',
    ])
      expect(out).toContain(part);
  });

  it('shows all errors under a code, and the meaning when the text decides none', async () => {
    const { out } = await show('user_locked');
    expect(out).toContain('2 errors share the code');
    expect(out).toContain('UserLockedIndefinitely');
    expect(out).toContain('contact-support');
  });

  it.each(['formpwnedpassword', 'FORM_PASSWORD_PWNED'])(
    'takes %s for what it means',
    async (text) => {
      expect((await show(text)).code).toBe(0);
    },
  );

  it.each([
    ['form_password_pawned', 'form_password_pwned'],
    ['FormPwnedPasword', 'FormPwnedPassword'],
    ['pwned', 'form_password_pwned'],
  ])('suggests the nearest for %s', async (wrong, right) => {
    const { code, out, err } = await show(wrong);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(right);
  });

  it('suggests nothing for a text that is like no name', async () => {
    const { code, err } = await show('zzzzzzzzzzzzzzzzzz\u001b[2J');
    expect(code).toBe(1);
    expect(err).not.toContain('Nearest');
    expect(err).not.toContain('\u001b');
  });

  it.each([
    ['Deprovisioned', ['Deprovisioned']],
    ['deprovisioned', ['Deprovisioned', 'DeprovisionedBadRequest']],
    ['DEPROVISIONED', ['Deprovisioned', 'DeprovisionedBadRequest']],
  ])('%s is what is written exactly so, or else whatever the case', async (text, names) => {
    const found = (await show(text, '--json')).out.trimEnd().split('\n');
    expect(found.map((one) => JSON.parse(one).name)).toEqual(names);
  });

  it.each([
    [
      'UserLocked, without those of the other errors of its code',
      ['user_locked__UserLocked', 'user_locked'],
    ],
    [
      'FormInvalidUsernameLength, with plural forms',
      [
        'form_username_invalid_length',
        'form_username_invalid_length_one',
        'form_username_invalid_length_other',
      ],
    ],
  ])('tells the messages of %s', async (name, keys) => {
    const { out } = await show(name.split(',')[0] as string, '--json');
    expect(Object.keys(JSON.parse(out).messages)).toEqual(keys);
  });

  it('shows the messages for a field, then that for the name, then that for the code', async () => {
    const { messages } = JSON.parse((await show('FormNilParameter', '--json')).out);
    const keys = Object.keys(messages);
    expect(keys[0]).toBe('form_param_nil__code');
    expect(keys.slice(-3)).toEqual([
      'form_param_nil__web3_wallet',
      'form_param_nil__FormNilParameter',
      'form_param_nil',
    ]);
  });

  it('aligns its columns in colours as it does without', async () => {
    const colored = await runInMemory(['catalog'], '', { colors: true });
    expect(colored.out).toContain('\u001b');
    expect(stripVTControlCharacters(colored.out)).toBe((await show()).out);
  });

  it('prints a line of JSON per error', async () => {
    const all = (await show('--json')).out.trimEnd().split('\n');
    expect(all).toHaveLength(catalog.length);
    const entries = all.map((text) => JSON.parse(text));
    for (const { name, messages } of entries)
      if (name !== 'UnknownCode') expect(Object.keys(messages), name).not.toHaveLength(0);
    const [entry] = (await show('form_password_pwned', '--json')).out.trimEnd().split('\n');
    expect(JSON.parse(entry as string)).toMatchObject({
      name: 'FormPwnedPassword',
      code: 'form_password_pwned',
      status: 422,
      apis: ['backend', 'frontend'],
      editions: { first: { backend: 'Forms', frontend: 'Forms' }, '2026-08': 'forms.go' },
      audience: 'user',
      remedy: 'choose-another',
      cancelled: false,
    });
  });
});
