import { act, render, screen } from '@testing-library/react';
import { createInstance } from 'i18next';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failing, sentence } from '../../../test/react/clerkWire.ts';
import { fromI18next } from '../i18next.ts';
import * as withI18next from '../react/index.ts';
import * as standalone from './index.ts';
import {
  ClerkErrorProvider,
  type ClerkErrorProviderProps,
  type ClerkForm,
  FieldError,
  useClerkError,
} from './index.ts';

const pwned = failing('form_password_pwned', 'password');
const english = sentence('form_password_pwned', 'password');
const de = { errors: { form_password_pwned: 'Dieses Passwort ist bekannt geworden.' } };
const fr = { errors: { form_password_pwned: 'Ce mot de passe a fuité.' } };
const german = de.errors.form_password_pwned;
const french = fr.errors.form_password_pwned;

let form: ClerkForm;
function App(props: ClerkErrorProviderProps) {
  form = useClerkError({ fields: ['password'] });
  return (
    <ClerkErrorProvider form={form} {...props}>
      <FieldError name="password" data-testid="message" />
    </ClerkErrorProvider>
  );
}
const show = () => act(() => void form.capture(pwned));
const message = () => screen.getByTestId('message').textContent;

/** Changes `<html lang>`; observers hear of it a moment later. */
const setPage = (lang: string) =>
  act(async () => {
    document.documentElement.lang = lang;
  });

afterEach(() => {
  document.documentElement.removeAttribute('lang');
});

it('has the same names as the entry with i18next', () => {
  expect(Object.keys(standalone).sort()).toEqual(Object.keys(withI18next).sort());
});

describe('the language', () => {
  it('is English where the app gives no other', async () => {
    await setPage('de');
    render(<App />);
    show();
    expect(message()).toBe(english);
  });

  it('is that of <html lang>, and follows it', async () => {
    await setPage('de-AT');
    render(<App locales={{ de, fr: async () => fr }} />);
    show();
    expect(message()).toBe(german);
    await setPage('fr');
    expect(await screen.findByText(french)).toBeInTheDocument();
    await setPage('');
    expect(message()).toBe(french);
  });

  it('is `locale` where there is one', async () => {
    await setPage('de');
    const { rerender } = render(<App locale="fr" locales={{ de, fr }} />);
    show();
    expect(message()).toBe(french);
    await setPage('en');
    expect(message()).toBe(french);
    rerender(<App locale="de" locales={{ de, fr }} />);
    expect(message()).toBe(german);
  });

  it('is that of the words that the app gives now, also while both say the same', () => {
    class OwnWords {
      language = 'de';
      readonly version = 0;
      readonly #listeners = new Set<() => void>();
      subscribe(listener: () => void) {
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
      }
      change(language: string) {
        this.language = language;
        for (const listener of this.#listeners) listener();
      }
    }
    const [before, now] = [new OwnWords(), new OwnWords()];
    const { rerender } = render(<App app={before} locales={{ de, fr }} />);
    show();
    expect(message()).toBe(german);
    rerender(<App app={now} locales={{ de, fr }} />);
    act(() => now.change('fr'));
    expect(message()).toBe(french);
  });

  it('is that of an i18next that the app hands over', async () => {
    await setPage('fr');
    const i18n = createInstance();
    await i18n.init({ lng: 'de' });
    const app = fromI18next(i18n);
    render(<App app={app} locales={{ de, fr }} />);
    show();
    expect(message()).toBe(german);
    await act(() => i18n.changeLanguage('fr'));
    expect(message()).toBe(french);
  });

  it('of the page is listened to only while something is shown', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const { unmount } = render(<App locales={{ de }} />);
    show();
    disconnect.mockClear();
    unmount();
    expect(disconnect).toHaveBeenCalled();
    disconnect.mockRestore();
  });

  it('is that of the page from hydration on, without a mismatch', async () => {
    function Page() {
      const initial = useClerkError({ initial: answer, fields: ['password'] });
      return (
        <ClerkErrorProvider form={initial} locales={{ de }}>
          <FieldError name="password" data-testid="message" />
        </ClerkErrorProvider>
      );
    }
    render(<App />);
    show();
    const answer = form.failure;
    vi.stubGlobal('document', undefined);
    const html = renderToString(<Page />);
    vi.unstubAllGlobals();
    expect(html).toContain(english.slice(0, 20));
    await setPage('de');
    const mismatch = vi.fn();
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = html;
    await act(async () => void hydrateRoot(root, <Page />, { onRecoverableError: mismatch }));
    expect(mismatch).not.toHaveBeenCalled();
    expect(root.textContent).toBe(german);
  });
});
