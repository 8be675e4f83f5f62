import { asText, MAX_TEXT_LENGTH } from './read.ts';

const REMOVED = '[removed]';

/** Most texts have none of these characters, which are found sooner than what may begin with them. */
const RARE = /[=_JB]/;
const SUSPECT = /eyJ|(?:sk|whsec|ak|mt|oat|dvb)_|Bearer |=/;

/** Tokens (a JWT may be cut), the keys of Clerk that are secret, and what follows `Bearer`. */
const TOKENS =
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}|\b(?:sk_(?:live|test)|whsec|ak|mt|oat|dvb)_[\w-]{12,}|\b(Bearer )[\w.~+/-]{8,}=*/g;

const QUERY = /([?&#;])([\w.-]{1,60})=([^&#\s"'<>)]+)/g;

// No regular expression: browsers take a millisecond to prepare one of this size.
const SECRET_NAMES = [
  'password',
  'passwd',
  'secret',
  'token',
  'ticket',
  'jwt',
  'cookie',
  'authorization',
  'apikey',
  'api_key',
  'nonce',
];

function isSecret(name: string): boolean {
  const plain = name.toLowerCase();
  return SECRET_NAMES.some((secret) => plain.includes(secret));
}

const withoutSecrets = (text: string): string =>
  text
    .replace(TOKENS, (_, bearer = '') => `${bearer}${REMOVED}`)
    .replace(QUERY, (found, mark: string, name: string) =>
      // `code` is what OAuth gives to be exchanged for a token.
      isSecret(name) || name === 'code' ? `${mark}${name}=${REMOVED}` : found,
    );

/**
 * A server's text as the decoder keeps it: cut, and without the tokens, keys and secret parameters of
 * addresses that it repeats. `''` for anything but a text.
 */
export function keptText(value: unknown): string {
  const text = asText(value, MAX_TEXT_LENGTH);
  // What stands in the place of a secret may be longer.
  return RARE.test(text) && SUSPECT.test(text)
    ? asText(withoutSecrets(text), MAX_TEXT_LENGTH)
    : text;
}

/** The text of a key in `meta`, as the decoder keeps it. */
export const keptValue = (key: string, text: string): string =>
  text && isSecret(key) ? REMOVED : keptText(text);
