import { act, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { decodeClerkError } from '../../src/index.ts';
import { sentence, wire, wireError } from '../react/clerkWire.ts';
import { SignUpForm } from '../react/SignUpForm.tsx';

// As test/react/hydration.test.tsx, without what only React 19 has.
const initial = decodeClerkError(
  wire(wireError('form_password_pwned', 'password'), wireError('session_exists')),
);

let warnings: ReturnType<typeof vi.spyOn>;
let container: HTMLElement;
beforeEach(() => {
  warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
  container = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  container.remove();
  expect(warnings).not.toHaveBeenCalled();
  warnings.mockRestore();
});

it('a page with the errors of an answer hydrates without a warning', async () => {
  const app = (
    <StrictMode>
      <SignUpForm summary options={{ initial, fields: ['email_address', 'password'] }} />
    </StrictMode>
  );
  container.innerHTML = renderToString(app);
  expect(container.innerHTML).toContain(sentence('form_password_pwned', 'password'));
  const root = await act(async () => hydrateRoot(container, app));

  const form = within(container);
  const password = form.getByLabelText('Password');
  expect(password).toHaveAccessibleDescription(sentence('form_password_pwned', 'password'));
  await userEvent.click(form.getByRole('link'));
  expect(password).toHaveFocus();
  await userEvent.type(password, 'x');
  expect(password).toBeValid();
  act(() => root.unmount());
});
