import { createFakeClerk, patchFetch } from 'clerk-error-i18n/testing';

const fake = createFakeClerk();
patchFetch(fake);
// The first sign-up fails. The second goes well.
fake.fail(
  'POST /v1/client/sign_ups',
  [
    { name: 'FormIdentifierExists', param: 'email_address' },
    { name: 'FormPwnedPassword', param: 'password' },
  ],
  { times: 1 },
);
