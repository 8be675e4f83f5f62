import { expect, test } from 'vitest';
import { matchTemplate, parseTemplate } from './template.ts';

const match = (source: string, text: string) => matchTemplate(parseTemplate(source), text, text);
const long = 'x'.repeat(600);

test.each<[source: string, text: string, values: string[] | undefined]>([
  ['The code is wrong', 'The code is wrong', []],
  ['The code is wrong', 'The code is wrong again', undefined],
  ['The code is wrong~', 'The code is wrong again', []],
  ['The code is wrong~', 'Then the code is wrong', undefined],
  ['Use <minLength:count> characters', 'Use 8 characters', ['8']],
  ['Use <minLength:count> characters', 'Use  characters', ['']],
  ['Use <minLength:count> characters', 'Or use 8 characters', undefined],
  ['Use <minLength:count> characters', 'Use 8 characters now', undefined],
  ['Use <minLength:count> characters~', 'Use 8 characters now', ['8']],
  ['~use <minLength:count> characters', 'You must use 8 characters', ['8']],
  ['~use <minLength:count> characters', 'You must 8 characters', undefined],
  ['From <a> to <b>', 'From x to y', ['x', 'y']],
  ['From <a> to <b>', 'From  to y', undefined],
  ['From <a> to <b> now', 'From x to y now', ['x', 'y']],
  ['From <a> to <b> now', 'From x now', undefined],
  ['<a> is not there', 'it is not there', ['it']],
  ['id <identifierId^alid_>', 'id alid_1', ['alid_1']],
  ['id <identifierId^alid_>', 'id user_1', undefined],
  ['id <identifierId:text^alid_>', 'id user_1', undefined],
  ['id <id>', `id ${long}`, [long.slice(0, 500)]],
  ['<a> and <b>', `${'x'.repeat(500)} and y`, ['x'.repeat(500), 'y']],
  ['<a> and <b>', `${'x'.repeat(502)} and y`, undefined],
  ['aba<value>ba', 'aba', undefined],
])('%j in %j', (source, text, values) => {
  expect(match(source, text)).toEqual(values);
});

test('values are cut out of the text, where other letters are searched', () => {
  const template = parseTemplate('Hello <name>!');
  expect(matchTemplate(template, 'HELLO ADA!', 'hello ada!', ['hello ', '!'])).toEqual(['ADA']);
});

test('a template has one literal more than values', () => {
  expect(parseTemplate('~a <b:count> c <d^x_>~')).toEqual({
    literals: ['a ', ' c ', ''],
    params: [
      { name: 'b', type: 'count', prefix: '' },
      { name: 'd', type: '', prefix: 'x_' },
    ],
    openStart: true,
    openEnd: true,
  });
});
