import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explainJson, line, SESSION, tooShort } from '../../../test/cli/explainJson.ts';
import { runInMemory } from '../../../test/cli/runInMemory.ts';
import { wireError } from '../../testing/index.ts';

const LOCKED = {
  code: 'user_locked',
  message: '',
  long_message: 'Your account is locked. For more information, please contact support.',
};

describe('explain --json', () => {
  it('prints one line per document, keys in the documented order, null for what is absent', async () => {
    const body = { errors: [tooShort], clerk_trace_id: 'trace_1' };
    const { code, out } = await runInMemory(['explain', '--json'], JSON.stringify(body, null, 2));
    expect(code).toBe(0);
    expect(out).toBe(
      `${JSON.stringify({
        kind: 'api',
        status: null,
        traceId: 'trace_1',
        retryAfter: null,
        errors: [
          {
            name: 'FormInvalidPasswordLengthTooShort',
            code: 'form_password_length_too_short',
            variant: null,
            known: true,
            fields: ['password'],
            params: { minLength: 12 },
            audience: 'user',
            remedy: 'correct-input',
            message: 'Use at least 12 characters for your password.',
            serverMessage: 'Passwords must be 12 characters or more.',
            documentedStatus: 422,
            apis: ['backend', 'frontend'],
            editions: ['first', '2026-08'],
            page: '/errors/form_password_length_too_short',
          },
        ],
      })}\n`,
    );
  });

  it.each([
    ['a variant', LOCKED, 'UserLockedIndefinitely'],
    ['a variant that the text does not decide', { code: 'user_locked', message: 'locked' }, null],
    ['an unknown code', { code: 'brand_new', message: 'New' }, null],
    ['the only entry of a code', { code: 'form_password_pwned', message: '' }, 'FormPwnedPassword'],
  ])('names %s', async (_, error, name) => {
    const { documents } = await explainJson(line(error));
    expect(documents[0].errors[0].name).toBe(name);
  });

  it.each([
    ['one of several errors of a code', LOCKED, '/errors/user_locked/UserLockedIndefinitely'],
    ['a code whose text decides nothing', { code: 'user_locked' }, '/errors/user_locked'],
    ['an error without a code', wireError('IdentificationExists'), '/errors/no_code'],
    ['an unknown code', { code: 'brand_new', message: 'New' }, null],
  ])('names the page of %s', async (_, error, page) => {
    const { documents } = await explainJson(line(error));
    expect(documents[0].errors[0].page).toBe(page);
  });

  it('says the message in every language with --lang all', async () => {
    const { code, documents } = await explainJson(line(tooShort), '--lang', 'all');
    expect(code).toBe(0);
    const [{ message, messages }] = documents[0].errors;
    expect(messages.en).toBe(message);
    expect(messages.de).toMatch(/Passwort.*12|12.*Passwort/);
    expect(Object.keys(messages).length).toBeGreaterThan(20);
  });

  it('quotes the reference for support where the app would', async () => {
    const body = { errors: [{ code: 'brand_new', message: 'No' }], clerk_trace_id: 'trace_1' };
    const german = await explainJson(JSON.stringify(body), '--lang', 'de');
    expect(german.documents[0].errors[0].message).toContain('trace_1');
    const all = await explainJson(JSON.stringify(body), '--lang', 'all');
    expect(all.documents[0].errors[0].messages.fr).toContain('trace_1');
  });

  it('gives our sentence as message, and the server text beside it', async () => {
    const { documents } = await explainJson(line({ ...tooShort, long_message: 'Nope: 12.' }));
    expect(documents[0].errors[0].serverMessage).toBe('Nope: 12.');
    expect(documents[0].errors[0].message).not.toContain('Nope');
  });

  it.each([
    ['en', 'Nope.'],
    ['en-GB', 'Nope.'],
    ['de', 'Etwas ist schiefgegangen. Versuchen Sie es gleich noch einmal.'],
  ])('says of an unlisted code what an app shows by default in %s', async (lang, message) => {
    const unlisted = line({ code: 'brand_new', message: 'No', long_message: 'Nope.' });
    const { code, documents } = await explainJson(unlisted, '--lang', lang);
    expect(code).toBe(0);
    expect(documents[0].errors[0]).toMatchObject({ known: false, message, serverMessage: 'Nope.' });
    const { out } = await runInMemory(['explain', '--lang', lang], unlisted);
    expect(out.split('\n').find((row) => /^ *message /.test(row))).toContain(message);
  });

  it('shows developers the exact text', async () => {
    const { documents } = await explainJson(
      line({ code: 'host_invalid', message: 'Invalid host' }),
    );
    expect(documents[0].errors[0].audience).toBe('developer');
    expect(documents[0].errors[0].message).toContain('publishable key');
  });

  it('escapes what a terminal could take for a command', async () => {
    const text = 'a\u009b31mb\u202ec\u2028d\u001b[0m';
    const { out } = await runInMemory(
      ['explain', '--json'],
      line({ code: 'brand_new', message: text }),
    );
    expect(out).not.toMatch(/[\u009b\u202e\u2028]/);
    expect(out).not.toContain('\u001b');
    expect(JSON.parse(out).errors[0].serverMessage).toBe(text);
  });
});

describe('explain for people', () => {
  it('shows name, code, fields, values, audience, remedy, message, server text and the answer', async () => {
    const error = { ...tooShort, clerkError: undefined };
    const input = {
      clerkError: true,
      status: 422,
      clerkTraceId: 't1',
      retryAfter: 30,
      errors: [error],
    };
    const { code, out } = await runInMemory(['explain'], JSON.stringify(input));
    expect(code).toBe(0);
    for (const part of [
      'stdin:1 · api · HTTP 422 · trace id t1 · retry after 30 s',
      'form_password_length_too_short  FormInvalidPasswordLengthTooShort',
      'Use at least 12 characters for your password.',
      'password (Password)',
      'minLength = 12',
      'user',
      'correct-input',
      'Passwords must be 12 characters or more.',
      '/errors/form_password_length_too_short',
    ])
      expect(out).toContain(part);
  });

  it('has a row for each language with --lang all', async () => {
    const { out } = await runInMemory(['explain', '--lang', 'all'], SESSION);
    expect(out).toMatch(/^ *de +\S/m);
    expect(out).toMatch(/^ *zh-Hant +\S/m);
  });

  it('uses colours only where they are wanted, and then says the same', async () => {
    const plain = await runInMemory(['explain'], SESSION);
    const colored = await runInMemory(['explain'], SESSION, { colors: true });
    expect(plain.out).not.toContain('\u001b');
    expect(colored.out).toContain('\u001b');
    expect(stripVTControlCharacters(colored.out)).toBe(plain.out);
  });

  it('strips escape sequences, control characters and direction marks of the server', async () => {
    const evil = '\u001b]0;title\u0007\u001b[2J\u009b31m\u202eRed\r\nnext\u0000';
    const { out } = await runInMemory(
      ['explain'],
      line({ code: `x${evil}`, message: evil, meta: { param_name: evil } }),
    );
    expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(out).toContain('Red next');
  });

  it.each(['\u001b[31m', '\u001b]0;title\u0007', '\u202e'])(
    'has a message, and no row without a text, where the server sent only %j',
    async (nothing) => {
      const error = { code: nothing, message: nothing, meta: { param_name: nothing } };
      const { out } = await runInMemory(['explain'], line(error));
      expect(out).toMatch(/^ *message +Something went wrong\. Try again in a moment\.$/m);
      for (const row of ['fields', 'server'])
        expect(out).toMatch(new RegExp(`^ *${row} +\\(nothing that can be read\\)$`, 'm'));
    },
  );

  it('says the message in the wanted language', async () => {
    const { code, documents } = await explainJson(line(tooShort), '--lang', 'en-GB');
    expect(code).toBe(0);
    expect(documents[0].errors[0].message).toContain('12');
  });
});

describe('wrong usage', () => {
  it.each([
    [['explain', '--nope']],
    [['explain', '--lang']],
    [['nope']],
    [[]],
    [['locale']],
    [['locale', 'new']],
  ])('%j exits 2', async (args) => {
    const { code, out, err } = await runInMemory(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it.each(['xx', 'not a tag', '', 'en-XA', 'ar-XB', 'en-YY', 'en-Cyrl'])(
    'an unknown language (%j) exits 2 and lists the known',
    async (tag) => {
      const { code, out, err } = await runInMemory(['explain', '--lang', tag], SESSION);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/Known: .*\ben\b/);
    },
  );

  it.each([
    ['german', 'de'],
    ['Deutsch', 'de'],
    ['norwegian', 'nb'],
    ['jp', 'ja'],
    ['cn', 'zh-Hans'],
    ['fr_FR.UTF-8', 'fr'],
  ])('the language that %j probably means is %s', async (text, tag) => {
    const { code, err } = await runInMemory(['explain', '--lang', text], SESSION);
    expect(code).toBe(2);
    expect(err).toContain(`Unknown language: ${text}. Did you mean ${tag}? Known: `);
  });

  it.each(['vo', 'dee', '.', '\u001b[2J'])('nobody knows what %j means', async (text) => {
    const { err } = await runInMemory(['explain', '--lang', text], SESSION);
    expect(err).toMatch(/^Unknown language: \S*\. Known: /);
  });

  it.each(['de-AT', 'de_CH', 'es-419', 'es-MX', 'zh-HK', 'en-001', 'de-XK'])(
    'a regional tag (%s) is its language',
    async (tag) => {
      expect((await runInMemory(['explain', '--lang', tag], SESSION)).code).toBe(0);
    },
  );

  it('the help says whose words the messages are', async () => {
    const { code, out } = await runInMemory(['explain', '--help']);
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Errors for developers have their exact text, in English');
    expect(text).toContain('For an unlisted code that is the server’s text in English');
  });

  it.each([['--help'], ['--version']])('%s exits 0', async (option) => {
    const { code, out, err } = await runInMemory([option]);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toBe('');
  });
});
