import {
  type ClerkErrorCode,
  createClerkTranslator,
  decodeClerkError,
  decodeClerkResponse,
  errorsByField,
  fromClerkLocalization,
  messagesByField,
  negotiateLocale,
  observeClerkResponses,
} from 'clerk-error-i18n';
import { catalog, findEntries, remedies } from 'clerk-error-i18n/catalog';
import { fromI18next } from 'clerk-error-i18n/i18next';
import { clerkLocales } from 'clerk-error-i18n/locales';
import de from 'clerk-error-i18n/locales/de';
import {
  apiResponseError,
  createFakeClerk,
  documentedError,
  pseudoLocale,
  wireError,
} from 'clerk-error-i18n/testing';
import { toNodeServer } from 'clerk-error-i18n/testing/node';
import { createInstance } from 'i18next';

declare const caught: unknown;
declare const response: Response;

// Types that came out as `any` would let anything through: each of these must stay an error.
const failure = decodeClerkError(caught);
for (const error of failure.errors) {
  // @ts-expect-error -- no such code
  if (error.code === 'no_such_code') continue;
  if (error.code === 'form_password_length_too_short') {
    const least: number | undefined = error.params.minLength;
    // @ts-expect-error -- a number
    const text: string = error.params.minLength;
    void [least, text];
  }
  switch (error.code) {
    case 'user_locked': {
      const name: 'UserLocked' | 'UserLockedIndefinitely' | undefined = error.variant;
      void name;
    }
  }
}

const code: ClerkErrorCode = 'form_password_pwned';
const fields = errorsByField(failure, {
  fields: ['email', 'password'],
  aliases: { email_address: 'email' },
});
const first: string | undefined = fields.fields.email?.[0].code;

const translator = createClerkTranslator({
  app: fromI18next(createInstance(), { namespace: 'clerk' }),
  locales: { ...clerkLocales, de, xx: pseudoLocale },
  overrides: { de: { errors: { form_password_pwned: 'Kurz.' } } },
});
const sentence: string = translator.explain(caught).text;
const messages: Readonly<Record<string, readonly string[]>> = messagesByField(
  translator.explain(caught),
).fieldErrors;
const tag: string | undefined = negotiateLocale('de-AT', Object.keys(clerkLocales));

const entry = findEntries('user_locked')[0];
const remedy = entry && remedies[0];
const frontend = catalog.filter(({ apis }) => apis.includes('frontend'));

const fake = createFakeClerk();
fake.fail('POST /v1/client/sign_ups', 'FormPwnedPassword', { param: 'password' });
// @ts-expect-error -- no such error
documentedError('NoSuchError');
const thrown = apiResponseError({ name: 'UserLocked', values: { retryAfter: 60 } });

export async function all() {
  const { url, close } = await toNodeServer(fake);
  await close();
  const answer = await decodeClerkResponse(response);
  const observed = observeClerkResponses();
  const words = fromClerkLocalization({ unstable__errors: { form_password_pwned: 'Kurz.' } });
  const wire = wireError('UserLocked');
  return [
    ...[code, first, sentence, messages, tag, remedy, frontend],
    ...[thrown, url, answer, observed, words, wire],
  ];
}
