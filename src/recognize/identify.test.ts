import { describe, expect, test } from 'vitest';
import { wire } from '../../test/wire.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';

describe('errors that share a code', () => {
  test.each([
    ['FormInvalidEmailAddress', 'email_address must be a valid email address.'],
    ['FormInvalidEmailLocalPart', 'email_address must be a valid email address local part.'],
    ['FormInvalidParameterFormat', ''],
    ['FormInvalidEmailAddress', 'email_address must be a valid email address'],
    ['FormInvalidEmailAddress', '“email_address” must be a  VALID email address.'],
    [undefined, 'Something else is wrong with email_address.'],
    [undefined, 'What anyone ever wrote in there must be a valid email address.'],
  ])('differ in their text: %s', (variant, text) => {
    const [error] = decodeClerkError({ errors: [wire('form_param_format_invalid', text)] }).errors;
    expect(error.variant).toBe(variant);
    expect(error.known).toBe(true);
  });

  test('differ in the short text when the long one is the same', () => {
    const [error] = decodeClerkError({
      errors: [wire('resource_not_found', 'Resource not found', {}, 'not found')],
    }).errors;
    expect(error.variant).toBe('ResourceNotFound');
  });

  test('differ in the prefix of an id when all texts are the same', () => {
    const read = (id: string) =>
      decodeClerkError({
        errors: [wire('resource_not_found', `No identifier was found with id ${id}`)],
      }).errors[0];
    expect(read('alid_1').variant).toBe('AllowlistIdentifierNotFound');
    expect(read('blid_1').variant).toBe('BlocklistIdentifierNotFound');
    expect(read('other_1')).toMatchObject({ params: { identifierId: 'other_1' } });
    expect(read('other_1')).not.toHaveProperty('variant');
  });

  test('differ in meta when there is no text', () => {
    const [error] = decodeClerkError({
      errors: [wire('duplicate_record', '', { email_addresses: ['a@example.com'] })],
    }).errors;
    expect(error).toMatchObject({
      variant: 'DuplicateInvitations',
      params: { emails: ['a@example.com'] },
    });
  });

  test('an error that meta identifies has its own remedy', () => {
    const read = (meta: object) =>
      decodeClerkError({ errors: [wire('not_allowed_access', '', meta)] }).errors[0];
    expect(read({})).toMatchObject({ remedy: 'use-another-method' });
    expect(read({ identifiers: ['a@example.com'] })).toMatchObject({
      variant: 'IdentifierNotAllowedAccess',
      remedy: 'choose-another',
    });
  });

  test('a value in meta of another error than the text is ignored', () => {
    const [error] = decodeClerkError({
      errors: [wire('form_param_missing', 'code must be included.', { param_names: ['totp'] })],
    }).errors;
    expect(error).toMatchObject({ variant: 'FormMissingParameter', params: { param: 'code' } });
    expect(error.params).not.toHaveProperty('paramNames');
  });

  test.each([
    ['resource_not_found', 'No membership was found with id orgmem_123'],
    ['resource_not_found', 'No role was found with id role_1'],
    ['resource_not_found', 'No application was found with id app_1'],
    ['resource_not_found', 'Given organization name is taken'],
    ['not_allowed_access', 'This email address is already in use by an administrator.'],
    ['captcha_invalid', 'The CAPTCHA failed to load because it is Tuesday.'],
    // The difference stands after many words that the comparison leaves out.
    [
      'feature_not_enabled',
      `This feature is not enabled on this instance${' please'.repeat(62)} yet`,
    ],
  ])('a text of no entry of %s identifies none: %s', (code, text) => {
    const [error] = decodeClerkError({ errors: [wire(code, text)] }).errors;
    expect(error).toMatchObject({ code, known: true, params: {} });
    expect(error).not.toHaveProperty('variant');
  });

  test('an empty code is known only by its text', () => {
    const [known] = decodeClerkError({
      errors: [wire('', 'This username already exists.')],
    }).errors;
    expect(known).toMatchObject({ code: '', variant: 'IdentificationExists', known: true });
    const [unknown] = decodeClerkError({ errors: [wire('', 'Who knows.')] }).errors;
    expect(unknown).toMatchObject({ known: false, longMessage: 'Who knows.' });
  });
});

describe('values', () => {
  test.each<[string, object, object]>([
    [
      'counts',
      wire('form_password_length_too_short', 'Passwords must be 8 characters or more.'),
      { minLength: 8 },
    ],
    [
      'two counts',
      wire(
        'form_username_invalid_length',
        'Your username must be between 4 and 64 characters long.',
      ),
      { minLength: 4, maxLength: 64 },
    ],
    [
      'a count with a separator',
      wire(
        'bulk_size_exceeded',
        'Parameters exceed the maximum allowed bulk processing size of 1,000.',
      ),
      { limit: 1000 },
    ],
    [
      'durations',
      wire(
        'user_locked',
        'Your account is locked. You will be able to try again in 1 hour 30 minutes. For more information, please contact support.',
      ),
      { retryAfter: 5400, support: 'support' },
    ],
    [
      'lists',
      wire(
        'organization_missing_creator_role_permissions',
        'The creator role must contain the following permissions: org:a, org:b',
      ),
      { permissionKeys: ['org:a', 'org:b'] },
    ],
    [
      'quoted lists',
      wire(
        'duplicate_record',
        'There are already pending invitations for the following email addresses: a@example.com, b@example.com',
      ),
      { emails: ['a@example.com', 'b@example.com'] },
    ],
    [
      'countries',
      wire(
        'unsupported_country_code',
        'Phone numbers from this country (Cuba) are currently not supported. For more information, please contact support.',
        { alpha2: 'cu' },
      ),
      { countryName: 'Cuba', support: 'support', country: 'CU' },
    ],
    [
      'zxcvbn codes',
      wire('form_password_not_strong_enough', '', {
        zxcvbn: { suggestions: [{ code: 'anotherWord', message: 'Add' }] },
      }),
      { suggestions: ['anotherWord'] },
    ],
    [
      'a field at the end of a text in other words',
      wire('form_param_nil', 'Enter your email address. Please.'),
      { param: 'email_address' },
    ],
    [
      'text',
      wire('oauth_access_denied', 'You did not grant access to your Google account'),
      { providerName: 'Google' },
    ],
    [
      'meta in camel case',
      wire('missing_organization_permission', '', { permissions: ['org:x'] }),
      { permissions: ['org:x'] },
    ],
    [
      'a quoted text with quotes in it',
      wire(
        'form_param_value_invalid',
        'The organization name "Joe \\"X\\" \\\\ Co" is invalid: too long',
      ),
      { organizationName: 'Joe "X" \\ Co', reason: 'too long' },
    ],
    [
      'a text with a backslash',
      wire('oauth_access_denied', 'You did not grant access to your "A\\B account'),
      { providerName: 'A\\B' },
    ],
    [
      'an id before a full stop',
      wire('resource_not_found', 'No user was found with id user_123.'),
      { userId: 'user_123' },
    ],
    [
      'a count before a full stop',
      wire('form_param_value_too_large', "The value of limit can't be greater than 1000."),
      { param: 'limit', maximum: 1000 },
    ],
    [
      'a count below zero',
      wire('form_param_value_too_large', "The value of limit can't be greater than -5."),
      { param: 'limit', maximum: -5 },
    ],
    [
      'letters that grow in lower case',
      wire('oauth_access_denied', 'you did not grant access  to your İİİ account'),
      { providerName: 'İİİ' },
    ],
    [
      'a list before a full stop',
      wire(
        'duplicate_record',
        'There are already pending invitations for the following email addresses: a@example.com, b@example.com.',
      ),
      { emails: ['a@example.com', 'b@example.com'] },
    ],
  ])('%s are read back out', (_, error, params) => {
    expect(decodeClerkError({ errors: [error] }).errors[0].params).toEqual(params);
  });
});

describe('fields', () => {
  test.each<[string, object, string[]]>([
    ['param_name', wire('form_param_nil', '', { param_name: 'email_address' }), ['email_address']],
    [
      'paramName',
      { code: 'form_param_nil', longMessage: '', meta: { paramName: 'email_address' } },
      ['email_address'],
    ],
    ['name', { code: 'form_param_nil', shortMessage: '', meta: { name: 'param' } }, ['param']],
    [
      'param_names',
      wire('form_data_missing', '', { param_names: ['first_name', 'last_name'] }),
      ['first_name', 'last_name'],
    ],
    [
      'names',
      wire('form_param_missing', '', { names: ['username', 'code'] }),
      ['username', 'code'],
    ],
    [
      'the text, when the SDK dropped meta',
      wire('form_param_missing', 'at least one of `username, code` must be provided'),
      ['username', 'code'],
    ],
    [
      'a Go list in the text',
      wire(
        'form_data_missing',
        '["first_name" "last_name"] data doesn\'t match user requirements set for this instance',
      ),
      ['first_name', 'last_name'],
    ],
    [
      'the English name in the text',
      wire('form_param_nil', 'Email address is required.'),
      ['email_address'],
    ],
    ['a name that begins the text', wire('form_param_nil', 'Password is required.'), ['password']],
    ['an English name for code', wire('form_param_nil', 'Enter verification code.'), ['code']],
    ['the English name of one word', wire('form_param_nil', 'Email is required.'), ['email']],
    ['a name in camel case', wire('form_param_nil', 'Enter emailAddress.'), ['emailAddress']],
    ['nothing', wire('user_locked'), []],
  ])('come from %s', (_, error, fields) => {
    expect(decodeClerkError({ errors: [error] }).errors[0].fields).toEqual(fields);
  });
});
