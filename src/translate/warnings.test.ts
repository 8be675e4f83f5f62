import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClerkMessageOverrides } from '../words/messageOverrides.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

const warn = vi.spyOn(console, 'warn');
beforeEach(() => void warn.mockReset().mockImplementation(() => {}));
afterEach(() => vi.unstubAllEnvs());
const warnings = (): string[] => warn.mock.calls.map(([text]) => `${text}`);

describe('mistyped keys of the overrides are logged', () => {
  test.each<[string, object, string]>([
    ['a code', { errors: { form_pasword_pwned: '' } }, 'form_password_pwned'],
    ['a plural form', { errors: { totp_invalid_lenght_one: '' } }, 'totp_invalid_length_one'],
    [
      'a code with a name',
      { errors: { form_parm_nil__email_address: '' } },
      'form_param_nil__email_address',
    ],
    [
      'the field behind a code',
      { errors: { form_param_nil__email_adress: '' } },
      'form_param_nil__email_address',
    ],
    [
      'the documented name behind a code',
      { errors: { user_locked__UserLoked: '' } },
      'user_locked__UserLocked',
    ],
    ['a value', { errors: { form_password_pwned: '{{nope}}' } }, 'can never show {{nope}}'],
    [
      'a value of i18next’s',
      { errors: { form_password_length_too_short_other: '{{count}}' } },
      'Its error has {{field}}, {{fields}}, {{minLength}}',
    ],
    [
      'a documented name of another code',
      { errors: { user_locked__UserDisabled: '' } },
      'called UserLocked, UserLockedIndefinitely',
    ],
    [
      'another name than that of the only error',
      { errors: { too_many_requests__Busy: '' } },
      'called TooManyRequests',
    ],
    [
      'a message that another one nests',
      { errors: { form_password_pwned: '$t(session_exists) $t(no_such, { "count": 1 })' } },
      'nests no_such, which is no key of errors',
    ],
    [
      'another name than that of the only error, whose text is known',
      { errors: { form_data_missing__Busy: '' } },
      'called UserDataMissing',
    ],
    [
      'a name that the library has no message for',
      { errors: { billing_not_enabled__Busy: '' } },
      'called BillingNotEnabled, BillingNotEnabledForUser, BillingNotEnabledForOrg',
    ],
    ['one beside what is no text', { errors: { user_locked: 5, totp_invalid_lenght: '' } }, 'totp'],
    ['a field', { fields: { emial_address: '' } }, 'email_address'],
    ['a word', { ui: { error_prefx: '' } }, 'error_prefix'],
    ['a section', { error: { form_password_pwned: '' } }, 'There are errors, fields'],
  ])('%s', (_, overrides, expected) => {
    createClerkTranslator({ overrides: { en: overrides as ClerkMessageOverrides } });
    expect(warnings()).toEqual([expect.stringContaining(expected)]);
  });

  test('two names for the only error of a code are both logged', () => {
    const errors = {
      form_username_invalid_character__One: '',
      form_username_invalid_character__Two: '',
    };
    createClerkTranslator({ overrides: { en: { errors } } });
    expect(warnings()).toEqual(Array(2).fill(expect.stringContaining('here are 2 names for it')));
  });

  test('a mistyped code is a compile error too', () => {
    // @ts-expect-error no code is called so
    createClerkTranslator({ overrides: { en: { errors: { form_pasword_pwned: '' } } } });
    expect(warnings()).toHaveLength(1);
  });

  test('what an app may have of its own is not', () => {
    const overrides = {
      errors: {
        form_param_nil__my_field: '',
        form_param_nil__my_field_one: '',
        form_param_nil__role: '',
        form_username_invalid_character__One: '',
        brand_new: '',
      },
      fields: { my_field: '', role: '', bio: '' },
      ui: {
        error_prefix: '$t(own) $t(items) $t(items_one)',
        own: '',
        items_one: '',
        items_other: '',
      },
      $schema: '',
    } as ClerkMessageOverrides;
    createClerkTranslator({ overrides: { en: overrides } });
    expect(warnings()).toEqual([]);
  });

  test('no key of the library is taken for a slip of another', () => {
    const overrides = JSON.parse(readFileSync('locales/ru.json', 'utf8'));
    createClerkTranslator({ overrides: { en: overrides } });
    expect(warnings()).toEqual([]);
  });

  test('nothing is logged in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    createClerkTranslator({ overrides: { tlh: { fields: { emial_address: '' } } } });
    expect(warnings()).toEqual([]);
  });
});

test('overrides for a language that is not there are logged', () => {
  const overrides = { 'de-DE': {}, 'en-GB': {}, nb: {}, 'no tag': {} };
  createClerkTranslator({ locales: { de: {} }, overrides });
  expect(warnings()).toEqual([
    expect.stringContaining('nb fit none of the languages: de, en'),
    expect.stringContaining('no tag fit none'),
  ]);
});

describe('a language that does not load is logged once', () => {
  test.each<[string, () => Promise<never>, string]>([
    ['a loader that rejects', () => Promise.reject(new Error('offline')), 'Error: offline'],
    ['one that throws', () => JSON.parse('{'), 'SyntaxError'],
    ['one that gives nothing', async () => undefined as never, 'no object with errors'],
    ['one that gives null', async () => null as never, 'no object with errors'],
    ['one that gives other things', async () => ({ default: { de: {} } }) as never, 'no object'],
  ])('%s', async (_, loader, reason) => {
    const translator = createClerkTranslator({ locales: { de: loader }, locale: 'de' });
    await translator.ready();
    await translator.setLocale('en');
    await translator.setLocale('de-AT');
    expect(warnings()).toEqual([expect.stringMatching(`messages of de did not load: .*${reason}`)]);
  });

  test('and one that loads is not, whatever it has', async () => {
    for (const messages of [{ errors: {} }, { ui: {} }])
      await createClerkTranslator({ locales: { de: async () => messages }, locale: 'de' }).ready();
    expect(warnings()).toEqual([]);
  });

  test('but not in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const load = () => Promise.reject(new Error('offline'));
    await createClerkTranslator({ locales: { de: load }, locale: 'de' }).ready();
    expect(warnings()).toEqual([]);
  });
});
