import { expect, test } from 'vitest';
import { createClerkTranslator, decodeClerkError } from '../index.ts';

const coded = (code: string, message = code) => Object.assign(new Error(message), { code });

test.each<[string, unknown, RegExp]>([
  ['no connection', new TypeError('Network request failed'), /internet connection/],
  ['no answer', new TypeError('Network request timed out'), /too long/],
  ['no connection in Expo’s own fetch', new Error('fetch failed: offline.'), /internet connection/],
  ['a face that was not recognized', coded('biometric_authentication_failed'), /face/],
  ['fingerprints that changed', coded('key_invalidated'), /another way/],
  ['a device that cannot sign in', coded('E_TRUSTED_DEVICE_SIGN_IN_FAILED'), /another way/],
  ['a native part that is not ready', coded('environment_unavailable'), /Try again/],
])('%s has words of its own', (_, caught, expected) => {
  expect(createClerkTranslator().explain(caught).text).toMatch(expected);
});

test.each<[string, unknown]>([
  [
    'a closed sheet of the browser',
    { createdSessionId: null, authSessionResult: { type: 'cancel' } },
  ],
  ['a dismissed sheet', { createdSessionId: null, authSessionResult: { type: 'dismiss' } }],
  ['a closed sheet of Apple', coded('ERR_REQUEST_CANCELED', 'The user canceled.')],
  ['a closed sheet of Google', coded('SIGN_IN_CANCELLED', 'User cancelled')],
  ['a closed prompt of the face', coded('biometric_authentication_canceled')],
  ['an aborted request', Object.assign(new Error('Aborted'), { name: 'AbortError' })],
])('%s is silent', (_, caught) => {
  expect(createClerkTranslator().explain(caught).text).toBe('');
});

test('what was closed counts as cancelled', () => {
  expect(decodeClerkError(coded('ERR_REQUEST_CANCELED')).kind).toBe('cancelled');
});
