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

async function messageOf(
  text: Record<string, string>,
  { icu, ...options }: { icu?: boolean; lng?: string; pluralSeparator?: string } = {},
) {
  const i18n = createInstance();
  if (icu) i18n.use(Icu);
  await i18n.init({
    lng: 'en',
    resources: { en: { clerk: { errors: text } } },
    showSupportNotice: false,
    ...options,
  } as never);
  return createClerkTranslator({ app: fromI18next(i18n, { namespace: 'clerk' }) }).message(error);
}

const ICU = 'Use {minLength, plural, one {# sign} other {# signs}}, at least {minLength}.';
const code = 'form_password_length_too_short';

describe('messages of the app in other syntaxes', () => {
  it('ICU messages get their values', async () => {
    expect(await messageOf({ [code]: ICU }, { icu: true })).toBe('Use 8 signs, at least 8.');
  });

  it.each([
    ['of ICU, without what renders it', ICU, false],
    ['with a value that is missing', 'Use {other} signs.', true],
    ['that is broken', 'Use {minLength, plural, other {# signs}', true],
  ])('a message %s is not used', async (_, text, icu) => {
    expect(await messageOf({ [code]: text }, { icu })).toBe(english);
  });

  it('plural forms are found with a separator of the app’s own', async () => {
    const text = {
      [`${code}-one`]: '{{minLength}} sign',
      [`${code}-other`]: '{{minLength}} signs',
    };
    expect(await messageOf(text, { pluralSeparator: '-' })).toBe('8 signs');
  });

  it('in cimode the key is shown', async () => {
    expect(await messageOf({ [code]: 'Text' }, { lng: 'cimode' })).toBe(`errors.${code}`);
  });
});
