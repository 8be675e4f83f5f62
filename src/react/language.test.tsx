import { act, render, screen } from '@testing-library/react';
import { createInstance } from 'i18next';
import { memo, Profiler } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { appWith } from '../../test/appWith.ts';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { createClerkTranslator } from '../entry/index.ts';
import {
  ClerkErrorProvider,
  type ClerkErrorProviderProps,
  type ClerkForm,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  useClerkError,
} from '../entry/react/index.ts';
import { unpackMessages } from '../words/packedMessages.ts';

const pwned = failing('form_password_pwned', 'password');
const english = sentence('form_password_pwned', 'password');
const de = { errors: { form_password_pwned: 'Dieses Passwort ist bekannt geworden.' } };
const fr = { errors: { form_password_pwned: 'Ce mot de passe a fuité.' } };
const german = de.errors.form_password_pwned;
const french = fr.errors.form_password_pwned;

let form: ClerkForm;
let renders = 0;
/** Renders again only for other words, or another error. */
const Message = memo(() => (
  <Profiler id="message" onRender={() => void renders++}>
    <FieldError name="password" data-testid="message" />
  </Profiler>
));

function App(props: ClerkErrorProviderProps) {
  form = useClerkError();
  return (
    <ClerkErrorProvider form={form} {...props}>
      <Message />
    </ClerkErrorProvider>
  );
}
const show = () => act(() => void form.capture(pwned));
const message = () => screen.getByTestId('message').textContent;

describe('the language of messages', () => {
  it('is English without any configuration', () => {
    render(<App />);
    show();
    expect(message()).toBe(english);
  });

  it('is that of the provider, and changes with it without a flash of English', async () => {
    const locales = { de, fr: async () => fr };
    const { rerender } = render(<App locale="de" locales={locales} />);
    show();
    expect(message()).toBe(german);
    rerender(<App locale="fr" locales={{ ...locales }} />);
    expect(message()).toBe(german);
    expect(await screen.findByText(french)).toBeInTheDocument();
  });

  it('comes from other languages once the app names others, and is English again without one', () => {
    const { rerender } = render(<App locale="de" locales={{ de }} />);
    show();
    expect(message()).toBe(german);
    rerender(<App locale="fr" locales={{ fr }} />);
    expect(message()).toBe(french);
    rerender(<App locales={{ fr }} />);
    expect(message()).toBe(english);
  });

  it('follows the i18next of react-i18next, without touching it', async () => {
    const i18n = createInstance();
    await i18n.init({ lng: 'de-AT', resources: {} });
    const app = (
      <I18nextProvider i18n={i18n}>
        <App locales={{ de }} />
      </I18nextProvider>
    );
    render(app);
    show();
    expect(message()).toBe(german);
    await act(() => i18n.changeLanguage('en'));
    expect(message()).toBe(english);
    expect(i18n.hasResourceBundle('de', 'clerk-error-i18n')).toBe(false);
  });

  it('follows another instance once the app has another', async () => {
    const instances = [createInstance(), createInstance()];
    await Promise.all(['en', 'de'].map((lng, at) => instances[at]?.init({ lng, resources: {} })));
    const { rerender } = render(<App i18n={instances[0]} locales={{ de }} />);
    show();
    expect(message()).toBe(english);
    rerender(<App i18n={instances[1]} locales={{ de }} />);
    expect(message()).toBe(german);
  });

  it('loads the built-in languages by itself', async () => {
    const i18n = createInstance();
    await i18n.init({ lng: 'de', resources: {} });
    render(
      <I18nextProvider i18n={i18n}>
        <App />
      </I18nextProvider>,
    );
    show();
    const { errors } = unpackMessages((await import('../words/generated/locales/de.ts')).default);
    const expected = errors.form_password_pwned as string;
    expect(await screen.findByText(expected)).toBeInTheDocument();
  });

  const another = (errors: { readonly form_password_pwned?: string }) => ({
    overrides: { en: { errors } },
  });
  const pick = { form_password_pwned: 'Pick another.' };
  it.each<[string, ClerkErrorProviderProps, ClerkErrorProviderProps, number]>([
    ['the same overrides', another(pick), another({ ...pick }), 0],
    ['an override with another text', another(pick), another({ form_password_pwned: 'No.' }), 1],
    ['one more override', another({}), another(pick), 1],
    ['overrides that come later', { overrides: { en: undefined as never } }, another(pick), 1],
    ['the same languages', { locales: { de } }, { locales: { de: async () => de } }, 0],
    ['other languages', { locales: { de } }, { locales: { fr } }, 1],
    ['languages that JavaScript left out', { locales: null as never }, { locales: { de } }, 1],
    ['another option', { serverText: 'never' }, { serverText: 'always' }, 1],
    ['one more option', { locales: { de } }, { locales: { de }, serverText: 'never' }, 1],
  ])('comes from a new translator only for new content: %s', (_, before, after, more) => {
    const { rerender } = render(<App {...before} />);
    show();
    renders = 0;
    rerender(<App {...after} />);
    expect(renders).toBe(more);
    expect(message()).toBe(after.overrides?.en?.errors?.form_password_pwned ?? english);
  });

  it.each<[string, ClerkErrorProviderProps]>([
    ['the form', {}],
    ['another option', { serverText: 'never' }],
    ['no value for an option', { locale: undefined, overrides: undefined }],
    ['no value for one of two options', { locale: undefined, serverText: 'never' }],
  ])('comes from an outer provider where the inner one only gives %s', (_, inner) => {
    const overrides = { de: { errors: { form_password_pwned: 'Nimm ein anderes.' } } };
    render(
      <ClerkErrorProvider locale="de" locales={{ de }} overrides={overrides}>
        <App {...inner} />
      </ClerkErrorProvider>,
    );
    show();
    expect(message()).toBe('Nimm ein anderes.');
  });

  it('comes from the translator of an outer provider where the inner one has no option', () => {
    const translator = createClerkTranslator({ locale: 'de', locales: { de } });
    render(
      <ClerkErrorProvider translator={translator}>
        <App locale={undefined} />
      </ClerkErrorProvider>,
    );
    show();
    expect(message()).toBe(german);
  });

  it('is English below providers that give nothing', () => {
    function Form() {
      form = useClerkError();
      return <FieldError name="password" form={form} data-testid="message" />;
    }
    render(
      <ClerkErrorProvider>
        <ClerkErrorProvider>
          <Form />
        </ClerkErrorProvider>
      </ClerkErrorProvider>,
    );
    show();
    expect(message()).toBe(english);
  });

  it('comes from both of two providers with options: those of the inner add to the outer ones', () => {
    function Form() {
      form = useClerkError();
      return (
        <ClerkErrorProvider
          form={form}
          overrides={{ de: { errors: { session_exists: 'Schon da.' }, fields: { plan: 'Tarif' } } }}
        >
          <FieldError name="password" data-testid="message" />
          <FormError data-testid="form" />
        </ClerkErrorProvider>
      );
    }
    const errors = { form_password_pwned: 'Nimm ein anderes.', session_exists: 'Nein.' };
    render(
      <ClerkErrorProvider locale="de" locales={{ de }} overrides={{ de: { errors } }}>
        <Form />
      </ClerkErrorProvider>,
    );
    const sent = [wireError('form_password_pwned', 'password'), wireError('session_exists')];
    act(() => void form.capture(wire(...sent)));
    expect(message()).toBe('Nimm ein anderes.');
    expect(screen.getByTestId('form')).toHaveTextContent('Schon da.');
  });

  it('comes from an option of the inner provider where both have it', () => {
    render(
      <ClerkErrorProvider locale="de" locales={{ de, fr }}>
        <App locale="fr" />
      </ClerkErrorProvider>,
    );
    show();
    expect(message()).toBe(french);
  });

  it('comes from the outer provider’s i18next where the inner one names its namespace', async () => {
    const i18n = await appWith({ errors: { form_password_pwned: 'Of the app.' } });
    render(
      <ClerkErrorProvider i18n={i18n}>
        <App namespace="clerk" />
      </ClerkErrorProvider>,
    );
    show();
    expect(message()).toBe('Of the app.');
  });

  it('comes from the i18next around the inner provider where none is named', async () => {
    const i18n = await appWith({}, { lng: 'de' });
    render(
      <ClerkErrorProvider locales={{ de }}>
        <I18nextProvider i18n={i18n}>
          <App serverText="never" />
        </I18nextProvider>
      </ClerkErrorProvider>,
    );
    show();
    expect(message()).toBe(german);
  });

  it('comes from the translator that the form was given, whatever the provider says', () => {
    const translator = createClerkTranslator({ locale: 'fr', locales: { fr } });
    function Form() {
      form = useClerkError({ translator });
      return <FieldError name="password" form={form} data-testid="message" />;
    }
    render(
      <ClerkErrorProvider locale="de" locales={{ de }}>
        <Form />
      </ClerkErrorProvider>,
    );
    show();
    expect(message()).toBe(french);
  });

  it('goes with the form to a component outside of the provider', () => {
    let outside: ClerkForm | undefined;
    const Form = () => {
      outside = form = useClerkError();
      return null;
    };
    const page = (locale: string) => (
      <>
        <ClerkErrorProvider locale={locale} locales={{ [locale]: locale === 'de' ? de : fr }}>
          <Form />
        </ClerkErrorProvider>
        {outside && <FieldError name="password" form={outside} data-testid="message" />}
      </>
    );
    const { rerender } = render(page('de'));
    rerender(page('de'));
    show();
    expect(message()).toBe(german);
    rerender(page('fr'));
    rerender(page('fr'));
    expect(message()).toBe(french);
  });

  it('can differ between two places that show the same form', async () => {
    function Form() {
      form = useClerkError();
      return (
        <ClerkErrorProvider form={form}>
          <Message />
          <ClerkErrorProvider locale="de" locales={{ de }}>
            <FieldError name="password" data-testid="german" />
          </ClerkErrorProvider>
        </ClerkErrorProvider>
      );
    }
    render(<Form />);
    show();
    expect(message()).toBe(english);
    expect(screen.getByTestId('german')).toHaveTextContent(german);
  });
});

describe('a message in another language than the page', () => {
  const words = {
    fields: { password: 'Passwort' },
    ui: { field_message: '{{field}}: {{message}}' },
  };
  const locales = { de: { ...words, errors: { form_identifier_exists: 'Gibt es schon.' } } };
  const both = wire(wireError('form_password_pwned', 'password'), wireError('captcha_invalid'));

  function Form(props: ClerkErrorProviderProps & { fields?: boolean }) {
    form = useClerkError();
    const { fields = true, ...options } = props;
    return (
      <ClerkErrorProvider form={form} {...options}>
        <ErrorSummary data-testid="summary" />
        <FormError data-testid="form" />
        {fields && (
          <Field name="password" data-testid="field">
            <input />
          </Field>
        )}
        {fields && <FieldError name="password" data-testid="message" />}
      </ClerkErrorProvider>
    );
  }
  const languages = (place: string) =>
    [...screen.getByTestId(place).querySelectorAll('[lang]')].map((element) => [
      element.tagName,
      element.getAttribute('lang'),
      element.textContent,
    ]);
  const spoken = ['BDI', 'en', english];
  const captcha = ['BDI', 'en', sentence('captcha_invalid')];

  it('says so, wherever it stands', () => {
    render(<Form locale="de" locales={locales} />);
    act(() => void form.capture(both));
    expect(languages('summary')).toEqual([spoken, captcha]);
    expect(languages('form')).toEqual([captcha]);
    expect(languages('field')).toEqual([spoken]);
    expect(languages('message')).toEqual([spoken]);
  });

  it('says so beside one in the language of the page', () => {
    render(<Form locale="de" locales={locales} />);
    act(
      () =>
        void form.capture(
          wire(
            wireError('form_identifier_exists', 'password'),
            wireError('form_password_pwned', 'password'),
          ),
        ),
    );
    expect(languages('message')).toEqual([spoken]);
    expect(screen.getByTestId('message')).toHaveTextContent(`Gibt es schon.${english}`);
  });

  it('has no label in the language of the page before it', () => {
    render(<Form locale="de" locales={locales} fields={false} />);
    show();
    expect(languages('form')).toEqual([spoken]);
    expect(screen.getByTestId('form')).toHaveTextContent(english);
  });

  it('is not marked in the language of the page', () => {
    render(<Form />);
    act(() => void form.capture(both));
    expect(document.querySelector('[lang]')).toBeNull();
  });
});
