import { describe, expect, it } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import { createClerkTranslator, decodeClerkError } from '../entry/index.ts';

const english = createClerkTranslator();
const german = createClerkTranslator({ locale: 'de', locales: { de } });

const unlisted = (status: number | undefined, longMessage = '', retryAfter?: number) =>
  decodeClerkError({
    clerkError: true,
    status,
    retryAfter,
    errors: [{ code: 'brand_new_thing', message: '', long_message: longMessage }],
  });

const said = (...given: Parameters<typeof unlisted>) => english.explain(unlisted(...given)).text;
const listed = (code: string) => english.explain({ errors: [{ code, message: '' }] }).text;

describe('a code that this version does not list', () => {
  it.each([
    [401, 'authentication_invalid'],
    [403, 'authorization_invalid'],
    [404, 'resource_not_found'],
    [410, 'resource_not_found'],
    [429, 'too_many_requests'],
    [500, 'internal_clerk_error'],
    [503, 'internal_clerk_error'],
  ])('with status %d says what that status means', (status, code) => {
    expect(said(status, 'Quota of the new thing exceeded.')).toBe(listed(code));
    expect(german.explain(unlisted(status)).text).toBe(
      german.explain({ errors: [{ code, message: '' }] }).text,
    );
  });

  it('with a Retry-After says how long to wait', () => {
    expect(said(429, '', 30)).toMatch(/30 seconds/);
    expect(said(503, '', 30)).toMatch(/30 seconds/);
    expect(german.explain(unlisted(429, '', 30)).text).toMatch(/30 Sekunden/);
  });

  it('with status 413 asks for less', () => {
    expect(said(413)).toMatch(/too large/);
  });

  it('says the server’s own text where the status says nothing special', () => {
    expect(said(422, 'This name is reserved.')).toBe('This name is reserved.');
    expect(said(undefined, 'This name is reserved.')).toBe('This name is reserved.');
    expect(german.explain(unlisted(422, 'This name is reserved.')).text).toBe(de.ui.unknown_error);
  });

  it('says the server’s own text before the status where the app wants it', () => {
    const always = createClerkTranslator({ serverText: 'always' });
    expect(always.explain(unlisted(401, 'This name is reserved.')).text).toBe(
      'This name is reserved.',
    );
    expect(always.explain(unlisted(401)).text).toBe(listed('authentication_invalid'));
  });

  it.each([
    'Clerk: could not load (code="brand_new_thing")',
    'The param brand_new_param is wrong.',
    'See https://example.com/errors.',
    'Unexpected token < in JSON',
    '{"error":"invalid"}',
    'The server says $t(secret) {{x}} <b>.',
    'TypeError: a.b(…) is not a function at foo(bar.js)',
  ])('never says a technical text: %s', (text) => {
    for (const serverText of ['english', 'always', 'never'] as const) {
      const translator = createClerkTranslator({ serverText });
      expect(translator.explain(unlisted(422, text)).text).toBe(
        'Something went wrong. Try again in a moment.',
      );
    }
  });

  it('never says the text of an SDK’s own error, which is for developers', () => {
    const thrown = { clerkRuntimeError: true, code: 'brand_new_thing', message: 'Call it later.' };
    for (const serverText of ['english', 'always', 'never'] as const) {
      const translator = createClerkTranslator({ serverText });
      expect(translator.explain(thrown).text).not.toContain('Call it later');
    }
  });
});
