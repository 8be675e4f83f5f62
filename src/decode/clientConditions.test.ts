import { describe, expect, test } from 'vitest';
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

describe('an answer that is no JSON', () => {
  // What the parsers of the engines say of an HTML page, an empty body and one that breaks off.
  const texts = [
    `Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
    'Unexpected token < in JSON at position 0',
    'Unexpected end of JSON input',
    'Unterminated string in JSON at position 17',
    'JSON.parse: unexpected character at line 1 column 1 of the JSON data',
    'JSON Parse error: Unexpected EOF',
    'JSON Parse error: Unexpected character: <',
    'The string did not match the expected pattern.',
  ];
  const wrapped = (text: string) => ({
    clerkError: true,
    clerkRuntimeError: true,
    code: 'network_error',
    message: `Clerk: ${text}\n\n(code="network_error")\n\n`,
  });
  test.each(texts)('is a gateway failure: %s', (text) => {
    const fromBackend = { errors: [{ code: 'unexpected_error', message: text }], clerkError: true };
    for (const input of [new SyntaxError(text), wrapped(text), fromBackend])
      expect(decodeClerkError(input)).toMatchObject({
        kind: 'gateway',
        errors: [{ code: 'gateway_error', audience: 'user' }],
      });
  });

  test.each<[string, unknown, string]>([
    ['a request without an answer', wrapped('Failed to fetch'), 'network'],
    [
      'a parser of something else',
      new SyntaxError('Invalid regular expression: /(/'),
      'unexpected',
    ],
    ['an error of the app about JSON', new TypeError('The JSON has no name.'), 'unexpected'],
  ])('is not %s', (_, input, kind) => {
    expect(decodeClerkError(input).kind).toBe(kind);
  });
});
