import { asText, type Bag } from '../values/read.ts';

/** Longer than any URL that Clerk redirects to. */
const MAX_URL_LENGTH = 4000;

const EMAIL_LINK_FAILURES = ['expired', 'failed', 'client_mismatch'];

/**
 * The value of a parameter in a URL or query string, up to the first character that no code has;
 * `''` without one.
 */
const codeIn = (url: string, name: string): string =>
  new RegExp(`(?:^|[?&])${name}=([\\w-]+)`).exec(url)?.[1] ?? '';

/** The URL or query string in a text, a `URL` or `Location`, or `URLSearchParams`. */
function urlIn(input: unknown): string {
  if (typeof input === 'string') return input;
  const { href, getAll } = input as Bag;
  if (typeof href === 'string') return href;
  return typeof getAll === 'function' ? `${input}` : '';
}

/**
 * The error code in the URL that OAuth or an e-mail link leads back to; `''` when the URL says that
 * all went well, and undefined for anything else. Reads codes only: anybody can write a link, so no
 * text in it may reach a person.
 */
export function callbackCode(input: unknown): string | undefined {
  const url = asText(urlIn(input), MAX_URL_LENGTH);
  if (!url.includes('=') || /\s/.test(url)) return undefined;
  const code = codeIn(url, '(?:__)?clerk_error_code');
  if (code) return code;
  const status = codeIn(url, '(?:__)?clerk_status');
  if (EMAIL_LINK_FAILURES.includes(status)) return `email_link_${status}`;
  if (status) return '';
  // The provider itself adds these. Many apps have an `error` of their own, without a description.
  const provider = codeIn(url, 'error');
  if (provider === 'access_denied') return 'oauth_access_denied';
  return provider && url.includes('error_description=') ? 'oauth_callback_failed' : undefined;
}
