import { expect, test } from 'vitest';
import { wire } from '../../test/wire.ts';
import { requestParams } from '../catalog/requestParams.ts';
import { decodeClerkError } from './decodeClerkError.ts';

const meaningOf = (error: object, status?: number) => {
  const { audience, remedy } = decodeClerkError({ status, errors: [error] }).errors[0];
  return `${audience} ${remedy}`;
};
const at = (code: string, ...param_names: string[]) => wire(code, '', { param_names });

test.each(requestParams)('nobody can correct the param %s: it is for the developer', (param) => {
  expect(meaningOf(at('form_param_nil', param))).toBe('developer fix-request');
});

test.each([
  ['a param that a person types', at('form_param_nil', 'first_name'), 'user correct-input'],
  [
    'a param that a person types beside one that nobody types',
    at('form_param_missing', 'email_address', 'strategy'),
    'user correct-input',
  ],
  [
    'several params that nobody types',
    at('form_param_missing', 'strategy', 'ticket'),
    'developer fix-request',
  ],
  ['no param', wire('form_param_nil'), 'user correct-input'],
  [
    'a remedy other than a correction',
    at('verification_strategy_invalid', 'strategy'),
    'user use-another-method',
  ],
  [
    'a param named like a member of objects',
    at('form_param_nil', 'constructor'),
    'user correct-input',
  ],
])('%s', (_, error, expected) => {
  expect(meaningOf(error)).toBe(expected);
});

test('the name in the text counts as well', () => {
  const error = wire('form_param_missing', 'redirect_url must be included.');
  expect(meaningOf(error)).toBe('developer fix-request');
});

test('an unlisted code is judged in the same way', () => {
  expect(meaningOf(at('brand_new_thing', 'redirect_url'), 422)).toBe('developer fix-request');
  expect(meaningOf(at('brand_new_thing', 'nickname'), 422)).toBe('user correct-input');
});
