import { expect, test } from 'vitest';
import { foldCase, foldLiterals, trimWording, unquote } from './tolerantText.ts';

const many = (part: string) => part.repeat(61);

test.each([
  ['Please  try\tagain.', 'try again'],
  ['try again, PLEASE', 'try again,'],
  ['A pleased user. Twice.', 'A pleased user. Twice'],
  ['one\u00a0blank', 'one blank'],
  ['  ends  ', 'ends'],
  ['more...', 'more..'],
  [many('a  '), many('a  ').trim()],
  [many('please a '), many('please a ').trim()],
])('trimmed, %j is %j', (text, trimmed) => {
  expect(trimWording(text)).toBe(trimmed);
});

test.each([
  ['The “Code”', "the 'code'"],
  ['«A» `b` "c" ‘d’ „e“', "'a' 'b' 'c' 'd' 'e'"],
  ['İ“A”', "İ'A'"],
  [many('“'), many('“')],
])('folded, %j is %j', (text, folded) => {
  expect(foldCase(text)).toBe(folded);
});

test.each([
  [['Please enter "', '" now.'], false, ['enter ', ' now']],
  [[' Please a', 'b.'], true, [' a', 'b.']],
  [['', "' is 'bad'."], false, ['', " is 'bad'"]],
  [["Only 'this'."], false, ["only 'this'"]],
])('folded, the literals %j (open: %j) are %j', (literals, open, folded) => {
  expect(foldLiterals({ literals, params: [], openStart: open, openEnd: open })).toEqual(folded);
});

test.each([
  ['abc', 'abc'],
  ['“abc”', 'abc'],
  ['  "abc"  ', 'abc'],
  ["'a", 'a'],
  ["a'", 'a'],
  ['it’s', 'it’s'],
  ['"a \\"b\\" \\\\c"', 'a "b" \\c'],
  ['a\\"b"', 'a\\"b'],
  ['"a\\b', 'a\\b'],
  ['0"', '0'],
  ['"9', '9'],
  ['/a/', '/a/'],
  [':a:', ':a:'],
  ['', ''],
])('without quotes, %j is %j', (value, plain) => {
  expect(unquote(value)).toBe(plain);
});

test.each([
  ['"a"', 'a'],
  ['“a” b', 'a” b'],
  ['a', 'a'],
  ['0', '0'],
  ['9', '9'],
  ['A', 'A'],
  ['Z', 'Z'],
  ['z', 'z'],
  [' a ', 'a'],
  ['a ', 'a'],
  [' a', 'a'],
  ['""a""', 'a'],
  ["'' a ''", 'a'],
  ['"a\\"b\\\\"', 'a"b\\'],
  ['“a\\b”', 'a\\b'],
  ['/a/', '/a/'],
  ['', ''],
])('without quotation marks, %j is %j', (value, plain) => {
  expect(unquote(value)).toBe(plain);
});

test.each([
  [
    ['It’s “', '”. Done.'],
    ["it's ", '. done'],
  ],
  [
    ['a.', 'b.c'],
    ['a.', 'b.c'],
  ],
  [
    [' a', ' b'],
    ['a', ' b'],
  ],
  [
    ["'a", "'b'c"],
    ["'a", "b'c"],
  ],
])('as literals, %j are %j', (literals, folded) => {
  expect(foldLiterals({ literals, params: [], openStart: false, openEnd: false })).toEqual(folded);
});

test.each([
  ['a   b', 'a b'],
  ['a\n\nb', 'a b'],
  ['a.b.', 'a.b'],
])('trimmed of blanks, %j is %j', (text, trimmed) => {
  expect(trimWording(text)).toBe(trimmed);
});
