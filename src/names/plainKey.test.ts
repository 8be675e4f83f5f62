import { expect, test } from 'vitest';
import { plainKey } from './plainKey.ts';

test.each(['email_address', 'emailAddress', 'EmailAddress', 'EMAIL_ADDRESS', '_email__address_'])(
  '%s is one key with the others',
  (name) => {
    expect(plainKey(name)).toBe('emailaddress');
  },
);

test.each(['email-address', 'email.address'])('%s is another', (name) => {
  expect(plainKey(name)).toBe(name);
});
