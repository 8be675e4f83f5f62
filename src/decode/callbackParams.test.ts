import { describe, expect, test } from 'vitest';
import { findFailure } from '../failure/findFailure.ts';
import { decodeClerkError } from './decodeClerkError.ts';

const codes = (input: unknown) => decodeClerkError(input).errors.map(({ code }) => code);

describe('the URL that OAuth or an e-mail link leads back to', () => {
  const link = 'https://app.example/verify';
  test.each([
    [`${link}?__clerk_status=expired`, 'email_link_expired'],
    [`${link}?__clerk_status=failed&__clerk_created_session=`, 'email_link_failed'],
    [`${link}?from=mail&__clerk_status=client_mismatch#top`, 'email_link_client_mismatch'],
    [`https://app.example/#/verify?__clerk_status=expired`, 'email_link_expired'],
    ['?clerk_status=expired', 'email_link_expired'],
    ['__clerk_status=expired', 'email_link_expired'],
    [
      'myapp://sso-callback?__clerk_status=failed&__clerk_error_code=external_account_not_found',
      'external_account_not_found',
    ],
    ['?__clerk_status=failed&__clerk_error_code=oauth_access_denied#', 'oauth_access_denied'],
    ['?__clerk_error_code=brand_new_thing', 'brand_new_thing'],
    ['myapp://sso-callback?error=access_denied&error_description=Denied', 'oauth_access_denied'],
    ['?error=server_error&error_description=Oops', 'oauth_callback_failed'],
  ])('%s: %s', (url, code) => {
    expect(codes(url)).toEqual([code]);
    const query = url.replace(/^[^?]*\?/, '');
    const location = new URL(`?${query}`, link);
    for (const input of [location, new URLSearchParams(query), { error: location }])
      expect(codes(input)).toEqual([code]);
  });

  test.each([
    ['verified', '?__clerk_status=verified&__clerk_created_session=sess_1'],
    ['transferable', '?__clerk_status=transferable'],
    ['a status that is no word', '?__clerk_status=%E0%A4%A'],
    ['an error of the app', '?error=quota'],
    ['anything else', '?redirect_url=%2F'],
  ])('is no failure when it is %s', (_, query) => {
    expect(findFailure(new URL(query, link), decodeClerkError)).toBeNull();
    expect(findFailure(new URLSearchParams(query), decodeClerkError)).toBeNull();
  });

  test('that all went well is no text of an error either', () => {
    expect(findFailure('?__clerk_status=verified', decodeClerkError)).toBeNull();
  });

  test('a text in it reaches nobody, since anybody can write a link', () => {
    const url = '?__clerk_error_code=x&error=x&error_description=Call+555&message=Call+555';
    expect(decodeClerkError(url).errors).toMatchObject([
      { code: 'x', message: '', longMessage: '' },
    ]);
    expect(JSON.stringify(decodeClerkError(url))).not.toContain('555');
  });

  test('a sentence with such a parameter is a text like any other', () => {
    const text = 'Loading /verify?__clerk_status=expired took too long.';
    expect(decodeClerkError(text).errors[0]).toMatchObject({
      code: 'unexpected_error',
      message: text,
    });
  });
});
