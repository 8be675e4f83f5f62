import { beforeAll, describe, expect, test } from 'vitest';
import { errorSearchPages, errorWords } from '../src/search/errorSearchPages.ts';
import { type SearchEngine, searchEngine } from '../src/search/searchEngine.ts';

let engine: SearchEngine;
const found = (query: string, count: number): string[] =>
  engine
    .find(query)
    .slice(0, count)
    .map(({ id }) => id.split('/')[1] ?? '');

beforeAll(async () => {
  engine = searchEngine(errorSearchPages);
  await engine.learn(errorWords);
});

test('each code is the first that is found for itself', () => {
  const codes = errorSearchPages.filter(({ id }) => id.split('/').length === 3);
  const lost = codes.filter(
    ({ id, title }) => title !== '(no code)' && `${found(title, 1)}` !== id.split('/')[1],
  );
  expect(lost.map(({ title }) => title)).toEqual([]);
});

describe('finds form_password_pwned by', () => {
  test.each([
    ['its code', 'form_password_pwned'],
    ['a part of it', 'pwned'],
    ['its beginning', 'form_password_pw'],
    ['its name', 'FormPwnedPassword'],
    ['two slips', 'form_pasword_pwend'],
    ['the text of the server', 'found in an online data breach'],
    ['German', 'Datenleck'],
    ['Spanish without an accent', 'contrasena filtracion'],
    ['Russian', 'утечке'],
    ['Arabic', 'كلمة المرور'],
    ['Hebrew', 'סיסמה'],
    ['Japanese', 'パスワード'],
    ['Chinese', '密码'],
    ['Korean', '비밀번호'],
    ['Hindi', 'पासवर्ड'],
  ])('%s', (_, query) => {
    expect(found(query, 24)).toContain('form_password_pwned');
  });
});

test('the address of the best page is the first for common questions', () => {
  const questions = ['too many requests', 'account locked', 'captcha', 'zu viele Versuche'];
  expect(questions.map((question) => `${found(question, 1)}`)).toEqual([
    'too_many_requests',
    'user_locked',
    'captcha_invalid',
    'too_many_requests',
  ]);
});

test.each(['', '   ', '"\'<>{}', '_', 'qqqqzzzzxxxx', 'a'.repeat(100_000), '\ud800', '__proto__'])(
  'nothing is found for %j, and nothing throws',
  (query) => {
    expect(engine.find(query).length).toBeLessThan(30);
  },
);
