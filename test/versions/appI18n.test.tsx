import { act, render, screen } from '@testing-library/react';
import { createInstance, type InitOptions, type i18n } from 'i18next';
import { I18nextProvider, initReactI18next, setI18n } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import pl from '../../locales/pl.json' with { type: 'json' };
import { fromI18next } from '../../src/entry/i18next.ts';
import { createClerkTranslator, decodeClerkError } from '../../src/entry/index.ts';
import { ClerkErrorProvider, FieldError, useClerkError } from '../../src/entry/react/index.ts';
import { failing, sentence } from '../react/clerkWire.ts';

// What differs between the versions of i18next and react-i18next that an app may have.
const initial = decodeClerkError(failing('form_password_pwned', 'password'));
const english = sentence('form_password_pwned', 'password');
const german = 'Dieses Passwort ist bekannt geworden.';
const de = { errors: { form_password_pwned: german } };

function Form() {
  const form = useClerkError({ initial });
  return (
    <ClerkErrorProvider form={form} locales={{ de }}>
      <FieldError name="password" data-testid="message" />
    </ClerkErrorProvider>
  );
}
const message = () => screen.getByTestId('message').textContent;

const errorOf = (code: string, long_message: string, meta: object = {}) =>
  decodeClerkError({ errors: [{ code, message: '', long_message, meta }] }).errors[0];

async function start(
  options: { readonly [Option in keyof InitOptions]: InitOptions[Option] | undefined },
  instance: i18n = createInstance(),
): Promise<i18n> {
  await instance.init({ resources: {}, showSupportNotice: false, ...options } as InitOptions);
  return instance;
}

type Read = (
  language: string,
  namespace: string,
  done: (error: null, data: object) => void,
) => void;
const backend = (read: Read) => ({ type: 'backend' as const, init: () => {}, read });

// react-i18next keeps the last instance that it was given for the whole page.
afterEach(() => setI18n(undefined as never));

describe('the app’s language', () => {
  it('is that of the instance given to react-i18next, without a provider', async () => {
    const i18n = await start({ lng: 'de' }, createInstance().use(initReactI18next));
    render(<Form />);
    expect(message()).toBe(german);
    await act(() => i18n.changeLanguage('en'));
    expect(message()).toBe(english);
  });

  it('is English until an instance that has to load has a language', async () => {
    const read = vi.fn<Read>();
    const instance = createInstance().use(backend(read));
    const ready = start({ lng: 'de', fallbackLng: false, resources: undefined }, instance);
    render(
      <I18nextProvider i18n={instance}>
        <Form />
      </I18nextProvider>,
    );
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    expect(message()).toBe(english);
    await act(async () => {
      for (const [, , done] of read.mock.calls) done(null, {});
      await ready;
    });
    expect(message()).toBe(german);
  });

  it('is followed without asking the app’s backend for our messages', async () => {
    const read = vi.fn<Read>((_, __, done) => done(null, {}));
    const instance = createInstance().use(backend(read));
    await start({ lng: 'en', fallbackLng: 'en', resources: undefined }, instance);
    render(
      <I18nextProvider i18n={instance}>
        <Form />
      </I18nextProvider>,
    );
    await act(() => instance.changeLanguage('de'));
    expect(message()).toBe(german);
    expect(read.mock.calls.map(([language, namespace]) => `${language} ${namespace}`)).toEqual([
      'en translation',
      'de translation',
    ]);
  });
});

describe('messages in the app’s own instance', () => {
  it('win, with its plurals, nesting and formats', async () => {
    const errors = {
      form_password_pwned: 'Leaked. $t(clerk:help)',
      form_param_max_length_exceeded: '{{maxLength}} characters at most.',
      form_param_max_length_exceeded_one: 'One character at most.',
      form_param_max_length_exceeded_other: 'Only {{maxLength}} characters.',
    };
    const resources = { en: { clerk: { errors, help: 'Ask us.' } } };
    const i18n = await start({ lng: 'en', resources });
    const translator = createClerkTranslator({ app: fromI18next(i18n, { namespace: 'clerk' }) });
    expect(translator.message(initial.errors[0])).toBe('Leaked. Ask us.');
    const exceeded = (count: number) =>
      errorOf('form_param_max_length_exceeded', `bio should not exceed ${count} characters.`);
    expect(translator.message(exceeded(1))).toBe('One character at most.');
    expect(translator.message(exceeded(1200))).toBe('Only 1,200 characters.');
  });
});

describe('the library’s own messages', () => {
  const app = fromI18next(createInstance());

  it.each([1, 2, 5, 22, 1200])('have the plural that Polish needs for %s', (count) => {
    const translator = createClerkTranslator({ locales: { pl }, locale: 'pl' });
    const category = new Intl.PluralRules('pl').select(count);
    const messages: Readonly<Record<string, string>> = pl.errors;
    const expected = messages[`form_param_max_length_exceeded__username_${category}`];
    const number = new Intl.NumberFormat('pl').format(count);
    const error = errorOf(
      'form_param_max_length_exceeded',
      `username should not exceed ${count} characters.`,
      { param_name: 'username' },
    );
    expect(translator.message(error)).toBe(expected?.replace('{{maxLength}}', number));
  });

  it('do not execute what the server sent', () => {
    const code = 'enterprise_sso_email_address_domain_mismatch';
    const errors = {
      // A format makes i18next render the message itself.
      [`${code}__EnterpriseSSOEmailAddressDomainMismatch`]: 'Not {{received, uppercase}}.',
    };
    const translator = createClerkTranslator({ app, overrides: { en: { errors } } });
    const error = errorOf(
      code,
      'The email address returned by the provider $t(session_exists) {{expected}} does not match ' +
        'the domain of the enterprise connection b.co that initiated the authentication.',
    );
    expect(translator.message(error)).toBe('Not $t(session_exists) {{expected}}.');
  });

  it.each(['hasOwnProperty', '__proto__', 'constructor', 'toString'])(
    'may come from a file with the key %s',
    (hostile) => {
      // A format makes i18next render the message itself.
      const key = 'form_param_max_length_exceeded';
      const errors = JSON.parse(`{ "${hostile}": "x", "${key}": "{{maxLength, number}} max." }`);
      const translator = createClerkTranslator({ app, locales: { de: { errors } }, locale: 'de' });
      const error = errorOf(key, 'bio should not exceed 12 characters.');
      expect(translator.message(error)).toBe('12 max.');
    },
  );
});
