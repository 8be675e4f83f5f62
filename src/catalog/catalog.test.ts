import { describe, expect, test } from 'vitest';
import { catalog, codeGroups, findEntries, remedies } from './index.ts';
import { isDocumented } from './isDocumented.ts';
import { textTemplate } from './textTemplate.ts';

const listedIn = (source: 'backend' | 'frontend') =>
  catalog.filter((entry) => entry.sections[source]);
const documented = catalog.filter(isDocumented);

test('every documented error is there', () => {
  expect(listedIn('backend')).toHaveLength(190);
  expect(listedIn('frontend')).toHaveLength(283);
  expect(documented).toHaveLength(390);
  expect(new Set(documented.map((entry) => entry.code)).size).toBe(331);
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
  test('tells who can act, and how', () => {
    expect(['user', 'developer']).toContain(entry.audience);
    expect(remedies).toContain(entry.remedy);
    if (entry.remedy === 'fix-request' || entry.remedy === 'fix-configuration')
      expect(entry.audience).toBe('developer');
    if (entry.cancelled) expect(entry.remedy).toBe('none');
  });

  test('names every value in its texts', () => {
    const texts = [entry.shortMessage, entry.longMessage, ...(entry.seen ?? [])].join('\n');
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
