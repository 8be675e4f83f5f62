import { act } from '@testing-library/react';
import { expect } from 'vitest';
import { failing, sentence, wire, wireError } from '../react/clerkWire.ts';
import type { Scenario } from './libraries.ts';
import { announced, formText, input, isInvalid, type Page, settle, textAt } from './page.ts';

const pwned = failing('form_password_pwned', 'password');
const isPwned = sentence('form_password_pwned', 'password');

/** Errors of both fields, in another order than on the page. */
const both = [
  wireError('form_password_pwned', 'password'),
  wireError('form_identifier_exists', 'email_address'),
];

/** What each scenario does and expects. */
export const scenarios: Readonly<Record<Scenario, (page: Page) => Promise<void>>> = {
  async 'an error at a field'(page) {
    await page.submit(pwned);
    expect(isInvalid('Password')).toBe(true);
    expect(textAt('Password')).toContain(isPwned);
    expect(isInvalid('Email')).toBe(false);
    expect(formText()).toBe('');
  },

  async 'two at one field'(page) {
    const codes = ['form_password_pwned', 'form_password_not_strong_enough'];
    await page.submit(wire(...codes.map((code) => wireError(code, 'password'))));
    for (const code of codes) expect(textAt('Password')).toContain(sentence(code, 'password'));
  },

  async 'an error of the form'(page) {
    await page.submit(failing('session_exists'));
    expect(formText()).toContain(sentence('session_exists'));
    expect(isInvalid('Email') || isInvalid('Password')).toBe(false);
  },

  async 'an error of a field that is not shown'(page) {
    await page.submit(failing('form_password_pwned', 'new_password'));
    expect(formText()).toContain(sentence('form_password_pwned', 'new_password'));
    expect(isInvalid('Email') || isInvalid('Password')).toBe(false);
  },

  async 'an edit removes it'(page) {
    await page.submit(wire(...both));
    await page.user.type(input('Password'), '!');
    await settle();
    expect(isInvalid('Password')).toBe(false);
    expect(textAt('Password')).not.toContain(isPwned);
  },

  async 'an edit elsewhere, and leaving the field, keep it'(page) {
    await page.submit(wire(...both));
    await page.user.type(input('Password'), '!');
    await page.user.tab();
    await settle();
    expect(isInvalid('Email')).toBe(true);
    expect(textAt('Email')).toContain(sentence('form_identifier_exists', 'email_address'));
  },

  async 'a retry with the same values'(page) {
    await page.submit(pwned);
    await page.submit(failing('session_exists'));
    expect(page.calls()).toBe(2);
    expect(isInvalid('Password')).toBe(false);
    expect(formText()).toContain(sentence('session_exists'));
    await page.submit({ error: null });
    expect(page.calls()).toBe(3);
    expect(formText()).toBe('');
  },

  async 'the first field in error gets the focus'(page) {
    await page.submit(wire(...both));
    expect(document.activeElement).toBe(input('Email'));
  },

  async 'a screen reader hears it'(page) {
    await page.submit(wire(...both, wireError('session_exists')));
    const described = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const description = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(`${description} ${announced()}`).toContain(
      sentence('form_identifier_exists', 'email_address'),
    );
    expect(announced()).toContain(sentence('session_exists'));
  },

  async 'it follows a switch of language'(page) {
    await page.submit(wire(...both, wireError('session_exists')));
    await act(() => page.translator.setLocale('de'));
    await settle();
    expect(textAt('Password')).toContain('Dieses Passwort ist in einem Datenleck aufgetaucht.');
    expect(formText()).toContain(page.translator.explain(failing('session_exists')).text);
  },
};
