import { act, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import type { ClerkTranslator } from '../../src/entry/index.ts';

/** What an app of the suite gets: it calls `submit` where a real one calls Clerk. */
export interface AppProps {
  readonly submit: () => Promise<unknown>;
}

/** A sign-up form, written with one form library: email and password, and a button. */
export type App = ComponentType<AppProps>;

/** The page with an app on it, as a person uses it. */
export interface Page {
  readonly user: UserEvent;
  readonly translator: ClerkTranslator;
  /** How often Clerk was called. */
  readonly calls: () => number;
  /** Presses the button; Clerk answers with this. */
  readonly submit: (answer: unknown) => Promise<void>;
}

export type FieldName = 'Email' | 'Password' | 'Admin';

export const input = (name: FieldName): HTMLElement => screen.getByLabelText(name);

/** The text around an input: its label and its errors. */
export const textAt = (name: FieldName): string =>
  input(name).closest('[data-part="field"]')?.textContent ?? '';

/** The errors of the form as a whole. */
export const formText = (): string => screen.getByTestId('form-error').textContent ?? '';

export const isInvalid = (name: FieldName): boolean =>
  input(name).getAttribute('aria-invalid') === 'true';

/** Everything that a screen reader announces by itself. */
export const announced = (): string =>
  [...document.querySelectorAll('[role=alert], [role=status], [aria-live=polite]')]
    .map((region) => region.textContent)
    .join(' ');

/** Lets everything finish that has begun. */
export const settle = (): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

/** Fills in the form of an app that is rendered. */
export async function openPage(
  translator: ClerkTranslator,
  answers: { next: unknown; calls: number },
): Promise<Page> {
  const user = userEvent.setup();
  // Pasted: each letter that is typed renders the form again.
  await user.click(input('Email'));
  await user.paste('ada@example.com');
  await user.click(input('Password'));
  await user.paste('correct horse');
  return {
    user,
    translator,
    calls: () => answers.calls,
    async submit(answer) {
      answers.next = answer;
      await user.click(within(document.body).getByRole('button', { name: 'Sign up' }));
      await settle();
    },
  };
}
