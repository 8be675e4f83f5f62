import { createInstance } from 'i18next';
import Icu from 'i18next-icu';
import { describe, expect, it } from 'vitest';
import { fromI18next } from '../../src/entry/i18next.ts';
import { createClerkTranslator, decodeClerkError } from '../../src/entry/index.ts';

const failure = decodeClerkError({
  errors: [
    {
      code: 'form_password_length_too_short',
      message: '',
      meta: { param_name: 'password', zxcvbn: undefined },
      long_message: 'Passwords must be 8 characters or more.',
    },
  ],
});
const [error] = failure.errors;
const english = createClerkTranslator().message(error);

async function messageOf(text: string) {
  const i18n = createInstance().use(Icu);
  await i18n.init({
    lng: 'en',
    resources: { en: { clerk: { errors: { form_password_length_too_short: text } } } },
    showSupportNotice: false,
  } as never);
  return createClerkTranslator({ app: fromI18next(i18n, { namespace: 'clerk' }) }).message(error);
}

const ICU = 'Use {minLength, plural, one {# sign} other {# signs}}, at least {minLength}.';

describe('messages of the app in other syntaxes', () => {
  it('ICU messages get their values', async () => {
    expect(await messageOf(ICU)).toBe('Use 8 signs, at least 8.');
  });

  it.each([
    ['with a value that is missing', 'Use {other} signs.'],
    ['that is broken', 'Use {minLength, plural, other {# signs}'],
  ])('a message %s is not used', async (_, text) => {
    expect(await messageOf(text)).toBe(english);
  });
});
