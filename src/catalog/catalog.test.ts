import { describe, expect, test } from 'vitest';
import { type CatalogEntry, catalog, codeGroups, findEntries, remedies } from './index.ts';
import { isDocumented } from './isDocumented.ts';
import { textTemplate } from './textTemplate.ts';

const count = (is: (entry: CatalogEntry) => unknown) => {
  const entries = catalog.filter(is);
  return [entries.length, new Set(entries.map(({ code }) => code)).size];
};

test.each<[string, (entry: CatalogEntry) => unknown, [names: number, codes: number]]>([
  ['the first edition', ({ editions }) => editions.first, [390, 331]],
  ['its Backend API', ({ editions }) => editions.first?.backend, [190, 151]],
  ['its Frontend API', ({ editions }) => editions.first?.frontend, [283, 246]],
  ['the edition of August 2026', ({ editions }) => editions['2026-08'], [595, 518]],
  ['either edition', isDocumented, [611, 530]],
])('all errors of %s are there', (_, is, sizes) => {
  expect(count(is)).toEqual(sizes);
});

test('the newest edition says who sends an error, and with which status', () => {
  const newest = catalog.filter(({ editions }) => editions['2026-08']);
  expect(newest.filter(({ apis }) => apis.includes('frontend'))).toHaveLength(442);
  expect(newest.filter(({ apis }) => apis.includes('backend'))).toHaveLength(369);
  expect(newest.filter(({ status }) => !status).map(({ name }) => name)).toEqual([
    'EmailTemplateCustomizationLocked',
    'FraudDeviceBlocked',
  ]);
});

test('a name stands for one error', () => {
  expect(new Set(catalog.map((entry) => entry.name)).size).toBe(catalog.length);
});

test('an entry is found by name, all entries of a code by the code', () => {
  expect(findEntries('FormPwnedPassword').map((entry) => entry.code)).toEqual([
    'form_password_pwned',
  ]);
  expect(findEntries('user_locked').map((entry) => entry.name)).toEqual([
    'UserLocked',
    'UserLockedIndefinitely',
  ]);
  expect(findEntries('toString')).toEqual([]);
});

describe.each(catalog.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  test('says who can act, and how', () => {
    expect(['user', 'developer']).toContain(entry.audience);
    expect(remedies).toContain(entry.remedy);
    if (entry.remedy === 'fix-request' || entry.remedy === 'fix-configuration')
      expect(entry.audience).toBe('developer');
    if (entry.cancelled) expect(entry.remedy).toBe('none');
  });

  test('is listed by an edition, or says where it is known from', () => {
    expect(isDocumented(entry)).toBe(entry.knownFrom === undefined);
    if (entry.former)
      expect(entry.editions).toMatchObject({
        first: {},
        '2026-08': expect.stringMatching(/\.go$/),
      });
  });

  test('names every value in its texts', () => {
    const { shortMessage, longMessage } = entry.former?.first ?? {};
    const texts = [
      entry.shortMessage,
      entry.longMessage,
      shortMessage,
      longMessage,
      ...(entry.seen ?? []),
    ].join('\n');
    for (const { text, meta } of Object.values(entry.params ?? {})) {
      expect(text ?? meta).toBeTruthy();
      if (text) expect(texts).toContain(text);
    }
    // The one angle bracket that is literal text.
    const left = textTemplate(texts, entry.params).replace('<YOUR_API_KEY>', '');
    const names = new Set(Object.keys(entry.params ?? {}));
    for (const [, name] of left.matchAll(/<(\w+)/g)) expect(names).toContain(name);
    expect(left).not.toMatch(/%[dvqs]/);
  });
});

test('what holds for a code holds for its errors, or general.ts decides', () => {
  for (const group of codeGroups()) {
    const meanings = new Set(group.entries.map((entry) => `${entry.audience} ${entry.remedy}`));
    if (meanings.size === 1) expect(meanings).toContain(`${group.audience} ${group.remedy}`);
  }
});
