import { describe, expect, test } from 'vitest';
import { wire } from '../../test/wire.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { errorsByField } from './errorsByField.ts';

const at = (...fields: string[]) => wire('form_param_nil', fields[0], { param_names: fields });
const failureOf = (...errors: object[]) => decodeClerkError({ errors });

/** The codes at each field and of the form. */
function sorted(
  failure: Parameters<typeof errorsByField>[0],
  options: Parameters<typeof errorsByField<string>>[1],
) {
  const { fields, form } = errorsByField(failure, options);
  const codes = (errors: readonly { serverCode: string }[] = []) =>
    errors.map(({ serverCode }) => serverCode);
  const named = Object.entries(fields).map(([name, errors]) => [name, codes(errors)]);
  return { fields: Object.fromEntries(named), form: codes(form) };
}

describe('one name in all its spellings', () => {
  test.each([
    ['email_address', 'email_address'],
    ['email_address', 'emailAddress'],
    ['emailAddress', 'email_address'],
    ['email_address', 'EmailAddress'],
    ['profile.first_name', 'profile.first_name'],
    ['profile.first_name', 'profile.firstName'],
    ['profile.first_name', 'profile[first_name]'],
    ['profile.first_name', "profile['firstName']"],
    ['profile[first_name]', 'profile.firstName'],
    ['email_addresses[0]', 'email_addresses[0]'],
    ['email_addresses[0]', 'emailAddresses[0]'],
    ['email_addresses[0]', 'emailAddresses.0'],
    ['email_addresses[0]', 'email_addresses.0'],
    ['email_addresses.0', 'emailAddresses[0]'],
    ['email_addresses[0].value', 'emailAddresses.0.value'],
    ['email_addresses[1][value]', 'emailAddresses[1].value'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
  ])("Clerk's %s is the form's %s", (clerks, forms) => {
    const { fields, form } = errorsByField(failureOf(at(clerks)), { fields: [forms] });
    expect(Object.keys(fields)).toEqual([forms]);
    expect(Object.entries(fields)[0]?.[1]).toHaveLength(1);
    expect(form).toEqual([]);
  });

  test.each([
    ['profile.first_name', 'firstName'],
    ['first_name', 'profile.firstName'],
    ['email_addresses[0]', 'emailAddresses'],
    ['email_addresses[0]', 'emailAddresses.1'],
    ['email_addresses[0]', 'emailAddresses0'],
    ['email-address', 'emailAddress'],
  ])("Clerk's %s is not the form's %s", (clerks, forms) => {
    expect(sorted(failureOf(at(clerks)), { fields: [forms] })).toEqual({
      fields: {},
      form: ['form_param_nil'],
    });
  });
});

describe('aliases', () => {
  test.each<[string, Record<string, string>, string[], string]>([
    ['a name of its own', { identifier: 'email' }, ['email'], 'identifier'],
    ['a name spelt otherwise', { emailAddress: 'email' }, ['email'], 'email_address'],
    ['a nested name', { first_name: 'profile.firstName' }, ['profile.firstName'], 'first_name'],
  ])('take %s to the field', (_, aliases, fields, clerks) => {
    expect(sorted(failureOf(at(clerks)), { fields, aliases })).toEqual({
      fields: { [fields[0] as string]: ['form_param_nil'] },
      form: [],
    });
  });

  test('may swap two names', () => {
    const failure = failureOf(at('a'), wire('form_code_incorrect', '', { param_name: 'b' }));
    expect(sorted(failure, { fields: ['a', 'b'], aliases: { a: 'b', b: 'a' } })).toEqual({
      fields: { a: ['form_code_incorrect'], b: ['form_param_nil'] },
      form: [],
    });
  });

  test('leave an error to the form when their field is not given', () => {
    const options = { fields: ['email'], aliases: { identifier: 'login' } };
    expect(sorted(failureOf(at('identifier')), options)).toEqual({
      fields: {},
      form: ['form_param_nil'],
    });
  });
});

describe('no error is lost, and none is twice in a list', () => {
  const several = failureOf(
    at('password'),
    wire('captcha_invalid'),
    wire('form_password_pwned', '', { param_name: 'password' }),
    at('email_address', 'phone_number', 'emailAddress'),
    at('web3_wallet'),
  );
  test('errors keep their order at each field and in the form', () => {
    expect(
      sorted(several, {
        fields: ['password', 'email', 'phoneNumber'],
        aliases: { email_address: 'email' },
      }),
    ).toEqual({
      fields: {
        password: ['form_param_nil', 'form_password_pwned'],
        email: ['form_param_nil'],
        phoneNumber: ['form_param_nil'],
      },
      form: ['captcha_invalid', 'form_param_nil'],
    });
  });

  test('without fields all errors are of the form', () => {
    expect(errorsByField(several, { fields: [] })).toEqual({ fields: {}, form: several.errors });
  });

  test('a field that is given twice in two spellings has its errors under both', () => {
    const { fields } = errorsByField(failureOf(at('first_name')), {
      fields: ['firstName', 'first_name'],
    });
    expect(fields.firstName).toEqual(fields.first_name);
    expect(fields.firstName).toHaveLength(1);
  });

  test.each([null, undefined])('%s has no errors', (failure) => {
    expect(errorsByField(failure, { fields: ['password'] })).toEqual({ fields: {}, form: [] });
  });
});

test('what the person cancelled is left out, unless it is asked for', () => {
  const failure = decodeClerkError(new DOMException('stop', 'AbortError'));
  expect(sorted(failure, { fields: [] }).form).toEqual([]);
  expect(sorted(failure, { fields: [], showCancelled: true }).form).toEqual(['request_aborted']);
});
