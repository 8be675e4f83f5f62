import { expect, test } from 'vitest';
import { decodeClerkError } from './decodeClerkError.ts';

const own = (message: string, properties: object) => Object.assign(new Error(message), properties);

test.each<[string, unknown, string]>([
  ['an e-mail link that expired', own('expired', { code: 'expired' }), 'email_link_expired'],
  ['an e-mail link that failed', own('failed', { code: 'failed' }), 'email_link_failed'],
  [
    'an e-mail link, opened in another browser',
    own('client_mismatch', { code: 'client_mismatch' }),
    'email_link_client_mismatch',
  ],
  [
    'something else that expired',
    own('The card expired.', { code: 'expired' }),
    'unexpected_error',
  ],
  ['a wallet that does not know a parameter', { code: -32602 }, 'web3_wallet_error'],
  ['a wallet that failed', { code: -32603 }, 'web3_wallet_error'],
  ['the first without its sign', { code: 32602 }, 'web3_wallet_error'],
  ['the second without its sign', { code: 32603 }, 'web3_wallet_error'],
  [
    "Node's connection that timed out",
    own('connect ETIMEDOUT 10.0.0.1:443', { code: 'ETIMEDOUT' }),
    'request_timeout',
  ],
  [
    'a server that took too long to be reached',
    own('Connect Timeout Error', { code: 'UND_ERR_CONNECT_TIMEOUT' }),
    'request_timeout',
  ],
  [
    'a server that took too long to answer',
    own('Headers Timeout Error', { code: 'UND_ERR_HEADERS_TIMEOUT' }),
    'request_timeout',
  ],
  [
    'a passkey prompt that was closed, wrapped by the SDK',
    own(
      'Clerk: Not allowed.\n\n(code="passkey_retrieval_cancelled")\n\n(code="passkey_retrieval_failed")\n\n',
      { clerkRuntimeError: true, code: 'passkey_retrieval_failed' },
    ),
    'passkey_retrieval_cancelled',
  ],
  [
    'a passkey that was not found, without a wrapped error',
    own('Clerk: Failed.', { clerkRuntimeError: true, code: 'passkey_retrieval_failed' }),
    'passkey_retrieval_failed',
  ],
  [
    'another SDK error with a code in its text',
    own('Clerk: It said (code="nothing").', { clerkRuntimeError: true, code: 'clerk_offline' }),
    'clerk_offline',
  ],
  ['a timeout in Firefox and Safari', new Error('The operation timed out.'), 'request_timeout'],
  [
    'a module that Chromium could not load',
    new TypeError('Failed to fetch dynamically imported module: https://a.example/b.js'),
    'network_error',
  ],
  [
    'a module that Firefox could not load',
    new TypeError('error loading dynamically imported module: https://a.example/b.js'),
    'network_error',
  ],
  [
    'a module that Safari could not load',
    new TypeError('Importing a module script failed.'),
    'network_error',
  ],
  [
    'another SDK error, caused by a timeout',
    { clerkRuntimeError: true, code: 'captcha_unavailable', cause: { code: 'ETIMEDOUT' } },
    'captcha_unavailable',
  ],
])('%s, without the name of a class', (_, input, code) => {
  expect(decodeClerkError(input).errors.map((error) => error.code)).toEqual([code]);
});
