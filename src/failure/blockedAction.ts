import { shownText } from '../values/shownText.ts';
import type { ClerkError } from './generated/errors.ts';

/** The app owner's words about an action that one of their rules blocked. */
export interface BlockedAction {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Where to go next. Only `https:` addresses are links. */
  readonly link: { readonly url: string; readonly text: string } | undefined;
}

const MAX_TEXT = 500;

const asShownText = (value: unknown): string | undefined =>
  (typeof value === 'string' && shownText(value.trim().slice(0, MAX_TEXT))) || undefined;

/** The address, if a page may link to it. */
function httpsUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https:\/\/[^\s\\]+$/i.test(value)) return undefined;
  try {
    const { protocol, username, href } = new URL(value);
    return protocol === 'https:' && !username ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The app owner's words about a blocked action (`action_blocked`), from the error's `meta`. They
 * are in the owner's language, and always plain text.
 *
 * @returns undefined for any other error, and where the owner wrote nothing. A link whose address is
 * not `https:` is left out.
 *
 * @example
 * const [error] = decodeClerkError({
 *   errors: [{ code: 'action_blocked', message: '', meta: { title: 'Not yet', link_url: 'https://example.com/help', link_text: 'Help' } }],
 * }).errors;
 * blockedAction(error)?.link; // { url: 'https://example.com/help', text: 'Help' }
 */
export function blockedAction(error: ClerkError): BlockedAction | undefined {
  if (error.code !== 'action_blocked') return undefined;
  const { params } = error;
  const [title, description] = [asShownText(params.title), asShownText(params.description)];
  const url = httpsUrl(params.linkUrl);
  const link = url ? { url, text: asShownText(params.linkText) ?? new URL(url).host } : undefined;
  return title || description || link ? { title, description, link } : undefined;
}
