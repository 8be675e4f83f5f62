import { describe, expect, it } from 'vitest';
import { explainJson, line, SESSION, tooShort } from '../../../test/cli/explainJson.ts';
import { folderWith } from '../../../test/cli/localeFixture.ts';
import { runInMemory } from '../../../test/cli/runInMemory.ts';

describe('what is one document', () => {
  const page = '<!doctype html>\n<html>\n{"errors":[]}\n<p>502 Bad Gateway</p></html>\n';
  it.each<[string, Parameters<typeof runInMemory>[1], string[], number]>([
    ['pretty-printed JSON', JSON.stringify({ errors: [tooShort] }, null, 2), ['api'], 0],
    ['one document per line', `${SESSION}\n${line(tooShort)}\n`, ['api', 'api'], 0],
    [
      'lines with CRLF, empty lines, no last line break',
      `\r\n${SESSION}\r\n \r\n\r\n${SESSION}`,
      ['api', 'api'],
      0,
    ],
    ['a byte order mark', `\uFEFF${SESSION}\n\uFEFF${SESSION}\n`, ['api', 'api'], 0],
    [
      'lines with garbage among them',
      `${SESSION}\noops\n${SESSION}\n`,
      ['api', 'unexpected', 'api'],
      1,
    ],
    ['garbage first', `oops\n${SESSION}\n`, ['unexpected', 'api'], 1],
    ['an opening tag first', `<oops\n${SESSION}\n`, ['gateway', 'api'], 1],
    ['a closing tag last', `oops\n${SESSION}\n</a>`, ['unexpected', 'api', 'gateway'], 1],
    ['scalars', 'null\n42\n"x"\n', ['unexpected', 'unexpected', 'unexpected'], 1],
    ['other JSON', '{"hello":"world"}', ['unexpected'], 1],
    ['plain text of several lines', 'Error: boom\n    at x (a.js:1:2)\n', ['unexpected'], 1],
    ['a page of HTML, which is an answer but not a Clerk error', page, ['gateway'], 1],
    ['broken JSON', '{\n  "errors": [\n    {}\n', ['unexpected'], 1],
    ['JSON text inside a JSON text', JSON.stringify(SESSION), ['api'], 0],
    ['a list of errors', JSON.stringify([{ code: 'session_exists', message: 'x' }]), ['api'], 0],
    [
      'a gateway failure that the SDK reports',
      '{"clerkError":true,"status":502,"errors":[]}',
      ['gateway'],
      0,
    ],
  ])('%s', async (_, stdin, kinds, exitCode) => {
    const { code, documents } = await explainJson(stdin);
    expect(documents.map(({ kind }) => kind)).toEqual(kinds);
    expect(code).toBe(exitCode);
  });

  it('does not depend on how the bytes arrive', async () => {
    const bytes = new TextEncoder().encode(
      `${line({ ...tooShort, message: 'Über 🔑' })}\n${SESSION}`,
    );
    const single = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
    const { documents } = await explainJson(single);
    expect(documents).toEqual((await explainJson([bytes])).documents);
    expect(documents).toHaveLength(2);
  });

  it.each(['little', 'big'])('reads UTF-16, which PowerShell writes: %s endian', async (endian) => {
    const little = Buffer.from(`\uFEFF${SESSION}\r\n`, 'utf16le');
    const bytes = new Uint8Array(endian === 'big' ? little.swap16() : little);
    const { code, documents } = await explainJson([bytes]);
    expect(code).toBe(0);
    expect(documents).toHaveLength(1);
  });

  it('hands out lines before the input ends', async () => {
    const seen: number[] = [];
    let printed = 0;
    async function* endless() {
      for (let index = 0; index < 5; index++) {
        yield `${SESSION}\n`;
        seen.push(printed);
      }
    }
    await runInMemory(['explain', '--json'], '', {
      stdin: endless(),
      out: () => {
        printed++;
      },
    });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ['at once', [`oops\n${SESSION}\n\n${SESSION}`], [1, 2, 4]],
    ['in pieces', [`${SESSION}\n`, `oops\n${SESSION}\n`, `\n${SESSION}`], [1, 2, 3, 5]],
  ])('counts the lines that arrive %s', async (_, stdin, lines) => {
    const { out } = await runInMemory(['explain'], stdin);
    expect([...out.matchAll(/^stdin:(\d+)/gm)].map(([, line]) => Number(line))).toEqual(lines);
  });

  it('shows documents for people with an empty line between them', async () => {
    const { out } = await runInMemory(['explain'], `${SESSION}\n${SESSION}\n`);
    expect(out.split('\n\n')).toEqual([
      expect.stringMatching(/^stdin:1 /),
      expect.stringMatching(/^stdin:2 /),
    ]);
  });

  it('sees a letter that breaks off', async () => {
    const { documents } = await explainJson([new TextEncoder().encode('oops é').slice(0, -1)]);
    expect(documents[0].errors[0].serverMessage).toBe('oops \uFFFD');
  });

  it('asks for input on a terminal', async () => {
    const hint = 'press Ctrl+D';
    const onTerminal = { stdinIsTerminal: true };
    expect((await runInMemory(['explain'], SESSION, onTerminal)).err).toContain(hint);
    expect((await runInMemory(['explain'], SESSION)).err).toBe('');
  });

  it('says so when there is nothing', async () => {
    const { code, out, err } = await runInMemory(['explain'], ' \n\n');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Nothing to explain');
  });
});

describe('files', () => {
  const explain = (files: readonly string[], stdin = '') => {
    const cwd = folderWith({ 'a.json': SESSION, 'b.log': `${SESSION}\n\nwhat\n` });
    return runInMemory(['explain', ...files], stdin, { cwd });
  };

  it('names file and line of each document', async () => {
    const { code, out } = await explain(['a.json', 'b.log']);
    expect(code).toBe(1);
    expect(out.match(/^\S+:\d+ · .*$/gm)).toEqual([
      'a.json:1 · api',
      'b.log:1 · api',
      'b.log:3 · unexpected, not a Clerk error',
    ]);
  });

  it.each([
    ['missing.json', 'there is no such file'],
    ['.', 'it is a folder'],
  ])('goes on after %s, which cannot be read', async (bad, why) => {
    const { code, out, err } = await explain([bad, 'a.json']);
    expect(code).toBe(2);
    expect(out).toContain('a.json:1');
    expect(err).toBe(`Cannot read ${bad}: ${why}\n`);
  });

  it('names the requests of a recording that failed, without what their addresses hold', async () => {
    const request = { method: 'POST', url: 'https://clerk.test/v1/client/sign_ins?token=secret' };
    const failed = { request, response: { status: 422, content: { text: SESSION } } };
    const passed = { request, response: { status: 200, content: { text: '{}' } } };
    const cwd = folderWith({
      'page.har': JSON.stringify({ log: { entries: [passed, failed] } }, null, 2),
      'quiet.har': JSON.stringify({ log: { entries: [passed] } }),
    });
    const { code, out, err } = await runInMemory(['explain', 'page.har', 'quiet.har'], '', { cwd });
    expect(code).toBe(1);
    expect(out).toContain('page.har: POST https://clerk.test/v1/client/sign_ins · api · HTTP 422');
    expect(out).not.toContain('secret');
    expect(err).toBe('Nothing to explain in quiet.har.\n');
  });

  it('reads standard input for -', async () => {
    const { code, out } = await explain(['a.json', '-'], SESSION);
    expect(code).toBe(0);
    expect(out).toContain('stdin:1');
  });
});
