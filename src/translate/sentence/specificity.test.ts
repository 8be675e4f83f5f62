import { beforeAll, describe, expect, test } from 'vitest';
import { type ClerkError, decodeClerkError } from '../../entry/index.ts';
import { createClerkTranslator } from '../createClerkTranslator.ts';

const decode = (code: string, text: string, param?: string): ClerkError =>
  decodeClerkError({
    errors: [
      { code, message: text, long_message: text, meta: param ? { param_name: param } : undefined },
    ],
  }).errors[0];

const user = createClerkTranslator();
const developer = createClerkTranslator({ developerText: true });
beforeAll(() => developer.ready());

describe('what was identified beats general words of its field', () => {
  test.each([
    [
      'a variant with words of its own',
      'form_param_missing',
      'at least one of `email_address, phone_number` must be provided',
      undefined,
      'Fill in at least one of these fields: Email address and Phone number.',
    ],
    [
      'a variant whose words fit any field',
      'form_param_missing',
      'email_address must be included.',
      'email_address',
      'Enter your email address.',
    ],
    [
      'a breached password at sign-in',
      'form_password_pwned',
      'Password has been found in an online data breach. For account safety, please reset your password.',
      'password',
      'This password has appeared in a data breach. Reset it, or use another way to sign in.',
    ],
    [
      'a breached password where another can be chosen',
      'form_password_pwned',
      'Password has been found in an online data breach. For account safety, please use a different password.',
      'password',
      'This password has appeared in a data breach. Choose a different one.',
    ],
  ])('%s', (_, code, text, param, expected) => {
    expect(user.message(decode(code, text, param))).toBe(expected);
  });

  test('for a developer, whose texts name raw params', () => {
    const error = decode(
      'form_param_unknown',
      'first_name is not a valid parameter for this request.',
      'first_name',
    );
    expect(developer.message(error)).toMatch(/: first_name\. .*Clerk Dashboard/);
  });

  test('with the raw names of all fields', () => {
    const overrides = { en: { errors: { form_param_unknown: 'Unknown: {{fields}}.' } } };
    const own = createClerkTranslator({ developerText: true, overrides });
    const error = { ...decode('form_param_unknown', ''), fields: ['first_name', 'last_name'] };
    expect(own.message(error as ClerkError)).toBe('Unknown: first_name, last_name.');
  });

  test('unless the app has words of its own for the field', () => {
    const own = createClerkTranslator({
      overrides: { en: { errors: { form_param_missing__email_address: 'Your email?' } } },
    });
    const text = 'at least one of `email_address, phone_number` must be provided';
    expect(own.message(decode('form_param_missing', text, 'email_address'))).toBe('Your email?');
  });
});

describe('an internal id never reaches a person', () => {
  const GENERAL = 'This person is already a member of the organization.';
  test.each([
    ['User user_2NNEqL2nrIRdJ194ndJqAHwEfxC', GENERAL],
    ['user_1', GENERAL],
    ['orgmem_2NNEqL2nrIRdJ194ndJqAHwEfxC', GENERAL],
    ['brandnew_2NNEqL2nrIRdJ194ndJqAHwEfxC', GENERAL],
    ['Ada', 'This person is already a member of the organization: Ada.'],
    [
      'user_ada@example.com',
      'This person is already a member of the organization: user_ada@example.com.',
    ],
    ['ada_user_1', 'This person is already a member of the organization: ada_user_1.'],
  ])('%s', (name, expected) => {
    const text = `${name} is already a member of the organization.`;
    expect(user.message(decode('already_a_member_in_organization', text))).toBe(expected);
  });

  test('a developer sees it', () => {
    const error = decode('resource_not_found', 'No user was found with id user_2NNEqL2nrI');
    expect(developer.message(error)).toContain('user_2NNEqL2nrI');
  });

  test('nor in a text of the server', () => {
    const error = decode('brand_new_code', 'The user user_2NNEqL2nrIRdJ194ndJqAHwEfxC is odd.');
    expect(user.message(error)).toBe('Something went wrong. Try again in a moment.');
  });
});
