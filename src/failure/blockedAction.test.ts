import { expect, it } from 'vitest';
import { blockedAction, decodeClerkError } from '../entry/index.ts';

const blocked = (meta: object) =>
  blockedAction(
    decodeClerkError({ errors: [{ code: 'action_blocked', message: 'Action blocked', meta }] })
      .errors[0],
  );

it('is the title, the text and the link that the owner wrote', () => {
  const meta = {
    kind: 'rule',
    title: 'Not from here',
    description: 'We do not serve your country yet.',
    link_url: 'https://example.com/why',
    link_text: 'Why?',
  };
  expect(blocked(meta)).toEqual({
    title: 'Not from here',
    description: 'We do not serve your country yet.',
    link: { url: 'https://example.com/why', text: 'Why?' },
  });
});

it.each([
  'javascript:alert(1)',
  'http://example.com',
  '//example.com',
  'https://user@example.com',
  'https:\\\\example.com',
  'data:text/html,x',
  'see https://example.com',
  'https://example.com/a b',
  'https://[',
  7,
])('links to no address but https: %s', (link_url) => {
  expect(blocked({ title: 'T', link_url })).toEqual({
    title: 'T',
    description: undefined,
    link: undefined,
  });
});

it('is nothing where the owner wrote nothing, and for other errors', () => {
  expect(blocked({})).toBeUndefined();
  expect(blocked({ title: ' ', link_url: 'http://x.y' })).toBeUndefined();
  const other = { code: 'session_exists', message: '', meta: { title: 'T' } };
  expect(blockedAction(decodeClerkError({ errors: [other] }).errors[0])).toBeUndefined();
});

it('names the host of a link without a text, and cuts long texts', () => {
  expect(blocked({ link_url: 'https://example.com/a' })?.link?.text).toBe('example.com');
  expect(blocked({ title: 'a'.repeat(5000) })?.title).toHaveLength(500);
  expect(blocked({ title: ' a\u202eb \n c ' })?.title).toBe('ab   c');
  expect(blocked({ link_url: 'HTTPS://example.com/a' })?.link?.url).toBe('https://example.com/a');
});
