import { VERIFICATION_KEYS } from '../failure/verificationKeys.ts';

/** The keys under which wrappers and Clerk's own resources keep an error. */
export const NESTED_KEYS: readonly string[] = [
  'error',
  'cause',
  'reason',
  'response',
  'data',
  'body',
  'detail',
  ...VERIFICATION_KEYS,
  'emailAddress',
  'email_address',
  'phoneNumber',
  'phone_number',
  'externalAccount',
  'external_account',
  'web3Wallet',
  'web3_wallet',
];
