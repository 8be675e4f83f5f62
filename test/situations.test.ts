import { describe, expect, it } from 'vitest';
import de from '../locales/de.json' with { type: 'json' };
import {
  createClerkTranslator,
  decodeClerkError,
  decodeClerkResponse,
  decodeMissingFields,
} from '../src/entry/index.ts';

// What apps really meet, as reported in public: what they catch, and the sentence for it.
const english = createClerkTranslator();
const german = createClerkTranslator({ locale: 'de', locales: { de } });

const wire = (code: string, longMessage = '', meta: object = {}, rest: object = {}) => ({
  ...rest,
  errors: [{ code, message: '', long_message: longMessage, meta }],
});

const DEVELOPER = /set up correctly on our side/;

describe('the person is told', () => {
  it.each<[situation: string, caught: unknown, said: RegExp]>([
    [
      'how long to wait, of an unlisted code with status 429',
      wire('brand_new_limit', 'Limit hit', {}, { status: 429, retryAfter: 45 }),
      /^Too many attempts\. Wait 45 seconds/,
    ],
    [
      'nothing technical of an unlisted error that an SDK raised',
      { clerkRuntimeError: true, code: 'brand_new', message: 'Clerk: x (code="brand_new")' },
      DEVELOPER,
    ],
    [
      'to reset a password that was breached, at sign-in',
      wire(
        'form_password_pwned',
        'Password has been found in an online data breach. For account safety, please reset your password.',
        { param_name: 'password' },
      ),
      /reset/i,
    ],
    [
      'to choose another password that was breached, at sign-up',
      wire(
        'form_password_pwned',
        'Password has been found in an online data breach. For account safety, please use a different password.',
        { param_name: 'password' },
      ),
      /different one/i,
    ],
    ['to sign up, where no account uses the login', wire('external_account_not_found'), /sign up/i],
    [
      'that sign-in details are not right, under strict protection',
      wire('form_password_or_identifier_incorrect'),
      /^Those sign-in details aren’t right/,
    ],
    [
      'nothing to correct in a param that no person types',
      wire('form_param_format_invalid', '', { param_name: 'redirect_url' }),
      DEVELOPER,
    ],
    [
      'nothing to correct in a strategy',
      wire('form_param_value_invalid', '', { param_name: 'strategy' }),
      DEVELOPER,
    ],
    ['nothing to correct in a scheme', wire('invalid_url_scheme'), DEVELOPER],
    [
      'no internal id',
      wire(
        'already_a_member_in_organization',
        'User user_2abcDEF is already a member of the organization.',
      ),
      /^(?!.*user_)[A-Z].*member/,
    ],
    [
      'about one missing field in the singular',
      wire('form_data_missing', '', { param_names: ['first_name'] }),
      /^(?!.*these fields).*$/i,
    ],
    [
      'the specific error rather than the general words of its field',
      wire('form_param_missing', 'at least one of email_address or phone_number must be provided', {
        param_names: ['email_address', 'phone_number'],
      }),
      /^(?!Enter your email address\.$)./,
    ],
    [
      'that a link has expired, from its URL',
      'https://app.example/?__clerk_status=expired',
      /expired/,
    ],
    ['that an action was blocked', wire('action_blocked'), /blocked/],
  ])('%s', (_, caught, said) => {
    const { text } = english.explain(caught);
    expect(text).toMatch(said);
    const translated = german.explain(caught).text;
    expect(translated).not.toBe('');
    expect(translated).not.toBe(text);
    expect(`${text}${translated}`).not.toMatch(/user_|undefined|\{\{|_[a-z]+_/);
  });

  it('nothing of a prompt that they closed themselves', () => {
    for (const code of [
      'biometric_authentication_canceled',
      'protect_check_aborted',
      'passkey_registration_cancelled',
    ])
      expect(english.explain({ clerkRuntimeError: true, code, message: '' }).text).toBe('');
  });

  it('what is missing of a sign-up, at its field', () => {
    const signUp = { status: 'missing_requirements', missingFields: ['first_name'] };
    const { fields } = english.explain(decodeMissingFields(signUp), { fields: ['firstName'] });
    expect(fields.firstName?.[0].text).toMatch(/first name/i);
  });
});

describe('a gateway is no lost connection', () => {
  it.each([403, 405, 429, 502])('status %d with HTML', async (status) => {
    const failure = await decodeClerkResponse(new Response('<html>', { status }));
    expect(failure).toMatchObject({ kind: 'gateway', status });
    expect(english.explain(failure).text).not.toMatch(/internet connection/);
  });

  it.each(["Unexpected token '<'", 'Unexpected end of JSON input', 'Unterminated string in JSON'])(
    'as clerk-js hands it on: %s',
    (message) => {
      const caught = { clerkRuntimeError: true, code: 'network_error', message };
      expect(decodeClerkError(caught).kind).toBe('gateway');
    },
  );
});

it('a developer reads the param as on the wire, and the usual cause', () => {
  const translator = createClerkTranslator({ developerText: true, locale: 'de', locales: { de } });
  const caught = wire(
    'form_param_unknown',
    'first_name is not a valid parameter for this request.',
    {
      param_name: 'first_name',
    },
  );
  return translator.ready().then(() => {
    expect(translator.explain(caught).text).toMatch(/first_name.*Dashboard/s);
    expect(translator.explain(caught).text).not.toMatch(/Vorname/);
  });
});
