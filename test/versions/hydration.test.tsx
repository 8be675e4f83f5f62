import { act, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';
import { sentence, wire, wireError } from '../react/clerkWire.ts';
import { hydrationPage } from '../react/hydrationPage.ts';
import { SignUpForm } from '../react/SignUpForm.tsx';

// Like src/react/hydration.test.tsx, without what only React 19 has.
const initial = decodeClerkError(
  wire(wireError('form_password_pwned', 'password'), wireError('session_exists')),
);

const browser = hydrationPage();

it('a page with the errors of an answer hydrates without a warning', async () => {
  const app = (
    <StrictMode>
      <SignUpForm summary options={{ initial, fields: ['email_address', 'password'] }} />
    </StrictMode>
  );
  browser.container.innerHTML = renderToString(app);
  expect(browser.container.innerHTML).toContain(sentence('form_password_pwned', 'password'));
  const root = await act(async () => hydrateRoot(browser.container, app));

  const form = within(browser.container);
  const password = form.getByLabelText('Password');
  expect(password).toHaveAccessibleDescription(sentence('form_password_pwned', 'password'));
  await userEvent.click(form.getByRole('link'));
  expect(password).toHaveFocus();
  await userEvent.type(password, 'x');
  expect(password).toBeValid();
  act(() => root.unmount());
});
