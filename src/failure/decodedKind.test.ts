import { expect, test } from 'vitest';
import { decodedKind } from './decodedKind.ts';

const error = { audience: 'user', params: {} };

test.each(['api', 'gateway', 'network', 'client', 'cancelled', 'unexpected'])(
  '%s is a kind',
  (kind) => {
    expect(decodedKind({ kind, errors: [error] })).toBe(kind);
  },
);

test.each<[string, unknown]>([
  ['null', null],
  ['a text', 'api'],
  ['another kind', { kind: 'other', errors: [error] }],
  ['no kind', { errors: [error] }],
  ['no errors', { kind: 'api' }],
  ['an empty list', { kind: 'api', errors: [] }],
  ['no list', { kind: 'api', errors: { 0: error } }],
  ['null for an error', { kind: 'api', errors: [null] }],
  ['no audience', { kind: 'api', errors: [{ params: {} }] }],
  ['no params', { kind: 'api', errors: [{ audience: 'user' }] }],
  ['null for params', { kind: 'api', errors: [{ audience: 'user', params: null }] }],
])('with %s, it is no failure', (_, value) => {
  expect(decodedKind(value)).toBeUndefined();
});
