import * as localizations from '@clerk/localizations';
import { describe, expect, test } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';
import { fromClerkLocalization } from './fromClerkLocalization.ts';

const resources = Object.entries(localizations).filter(([, value]) => 'locale' in value);

const errorOf = (code: string, long_message = '', meta: object = {}) =>
  decodeClerkError({ errors: [{ code, message: '', long_message, meta }] }).errors[0];

test.each(resources)(
  'every text of %s is taken over, or is left out for its token',
  (_, resource) => {
    const { errors = {}, hints = {} } = fromClerkLocalization(resource);
    const own = Object.entries(
      (resource as never as { unstable__errors: object }).unstable__errors ?? {},
    );
    for (const [key, text] of own)
      if (typeof text === 'string' && text && !text.includes('{{'))
        expect((errors as Record<string, string>)[key]).toBe(text);
    for (const text of [...Object.values(errors), ...Object.values(hints)])
      expect(text).not.toMatch(/\{\{(?!minLength|maxLength|limit|user|field\}\})/);
  },
);

describe('an app that brings its German texts', () => {
  const translator = createClerkTranslator({
    locales: { de: {} },
    locale: 'de',
    overrides: { de: fromClerkLocalization(localizations.deDE) },
  });

  test.each([
    ['by code', 'form_code_incorrect', {}],
    ['by field', 'form_identifier_exists', { param_name: 'username' }],
  ])('shows them %s', (_, code, meta) => {
    const texts = localizations.deDE.unstable__errors as Record<string, string>;
    const expected = Object.values(texts);
    expect(expected).toContain(translator.message(errorOf(code, '', meta)));
  });

  test('with the values that the token stood for', () => {
    const english = createClerkTranslator({
      overrides: {
        en: fromClerkLocalization({
          unstable__errors: {
            form_username_invalid_length: 'From {{min_length}} to {{max_length}}.',
          },
        }),
      },
    });
    const text = 'Your username must be between 4 and 64 characters long.';
    expect(english.message(errorOf('form_username_invalid_length', text))).toBe('From 4 to 64.');
    expect(english.message(errorOf('form_username_invalid_length'))).not.toMatch(/From|\{\{/);
  });

  test('with its password rules as sentences', () => {
    const { errors } = fromClerkLocalization(localizations.deDE);
    expect(errors?.form_password_no_number).toMatch(/^\S.*\.$/);
  });
});

test('texts that would run something, and those of unknown tokens, are left out', () => {
  const unstable__errors = {
    form_password_pwned: 'See $t(secret)',
    form_code_incorrect: '{{nope}}',
    already_a_member_in_organization: '{{email}} is in.',
    organization_membership_quota_exceeded: 'At most {{maxAllowed}}.',
    form_param_nil: 'Enter {{ paramName }}.',
    zxcvbn: {
      notEnough: 'Too weak.',
      warnings: { common: 'Common.', names: '', pwned: 5 },
      suggestions: { useWords: 'Use words.' },
    },
  };
  const { errors, hints } = fromClerkLocalization({ unstable__errors });
  expect(errors).toMatchObject({
    already_a_member_in_organization: '{{user}} is in.',
    organization_membership_quota_exceeded_other: 'At most {{limit}}.',
    form_password_not_strong_enough: 'Too weak.',
    form_param_nil: 'Enter {{field}}.',
  });
  expect(Object.keys(errors ?? {})).not.toContain('form_password_pwned');
  expect(Object.keys(errors ?? {})).not.toContain('form_code_incorrect');
  expect(hints).toEqual({ common: 'Common.', useWords: 'Use words.' });
});

test.each<[object, Record<string, string>]>([
  [{ requireNumbers: 'a number' }, { form_password_no_number: 'a number.' }],
  [
    { sentencePrefix: 'Use', requireNumbers: 'a number', requireUppercase: '', minimumLength: 8 },
    { form_password_no_number: 'Use a number.' },
  ],
])('password rules %j are the messages %j', (passwordComplexity, expected) => {
  const { errors } = fromClerkLocalization({ unstable__errors: { passwordComplexity } });
  expect(errors).toEqual(expected);
});

test('a text for a code wins over one made of a rule, in any order', () => {
  const passwordComplexity = { requireNumbers: 'a number' };
  const own = { form_password_no_number: 'Ours.' };
  for (const unstable__errors of [
    { passwordComplexity, ...own },
    { ...own, passwordComplexity },
  ])
    expect(fromClerkLocalization({ unstable__errors }).errors).toEqual(own);
});

test.each([undefined, null, {}, { unstable__errors: null }, { unstable__errors: 'x' }, 42])(
  '%j gives no overrides',
  (resource) => {
    expect(fromClerkLocalization(resource as never)).toEqual({ errors: {}, hints: {} });
  },
);
