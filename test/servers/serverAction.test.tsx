import { act, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { hydrateRoot, type ReactFormState } from 'react-dom/client';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import { toNodeServer } from '../../src/testing/fakeClerk/nodeServer.ts';
import { createFakeClerk } from '../../src/testing/index.ts';
import { sentence } from '../react/clerkWire.ts';
import { hydrationPage } from '../react/hydrationPage.ts';
import { answerForm, registerAction, renderPage } from './framework.ts';

const fake = createFakeClerk();
const server = await toNodeServer(fake);
vi.stubEnv('CLERK_SECRET_KEY', 'sk_test_x');
vi.stubEnv('CLERK_API_URL', server.url);

/**
 * New modules each time, as on another machine. React warns of a context that two renderers share.
 */
async function load() {
  vi.resetModules();
  return {
    ...(await import('../../src/entry/index.ts')),
    ...(await import('../../src/entry/react/index.ts')),
    ...(await import('../../src/words/generated/index.ts')),
    ...(await import('./createUser.ts')),
    ...(await import('./CreateUserForm.tsx')),
    ...(await import('./GermanPage.tsx')),
    ActionError: (await import('./ActionError.tsx')).default,
  };
}
const onServer = await load();
const inBrowser = await load();
const { createUser, ActionError, CreateUserForm, GermanPage } = onServer;

registerAction(createUser);

const browser = hydrationPage();
afterEach(() => fake.reset());
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const form = () => within(browser.container);
const formElement = () => browser.container.querySelector('form') as HTMLFormElement;

async function show(page: ReactNode, answer?: ReactFormState): Promise<void> {
  browser.container.innerHTML = await renderPage(page, answer);
}

/** Fills the form in and sends it, as a browser without JavaScript does; shows the next page. */
async function send(page: ReactNode): Promise<ReactFormState> {
  form().getByLabelText<HTMLInputElement>('Email').value = 'a@example.com';
  form().getByLabelText<HTMLInputElement>('Password').value = '12345678';
  const answer = await answerForm(createUser, new FormData(formElement()));
  await show(page, answer);
  return answer;
}

const hydrate = (page: ReactNode, formState: ReactFormState | null = null) =>
  act(async () => hydrateRoot(browser.container, page, { formState }));

describe('a form on a server action, without JavaScript', () => {
  it('asks Clerk and shows its errors, complete, at their fields', async () => {
    fake.fail('POST /v1/users', ['FormPwnedPassword', 'SignUpModeRestricted'], { status: 422 });
    await show(<CreateUserForm />);
    expect(formElement()).toHaveAttribute('method', 'POST');
    await send(<CreateUserForm />);
    expect(fake.requests).toMatchObject([
      { path: '/v1/users', body: { email_address: ['a@example.com'], password: '12345678' } },
    ]);
    const message = sentence('form_password_pwned', 'password');
    expect(form().getByLabelText('Password')).toBeInvalid();
    expect(form().getByLabelText('Password')).toHaveAccessibleDescription(message);
    expect(form().getByLabelText('Email')).toBeValid();
    expect(form().getByRole('link', { name: message })).toHaveAttribute(
      'href',
      `#${form().getByLabelText('Password').id}`,
    );
    expect(form().getByRole('heading')).toHaveTextContent('There are 2 problems with this form');
  });

  it('still has what was typed, but no password', async () => {
    fake.fail('POST /v1/users', 'FormPwnedPassword', { param: 'password' });
    await show(<CreateUserForm />);
    await send(<CreateUserForm />);
    expect(form().getByLabelText('Email')).toHaveValue('a@example.com');
    expect(form().getByLabelText('Password')).toHaveValue('');
    expect(browser.container.innerHTML).not.toContain('12345678');
  });

  it('shows the errors of the last answer only, and none after a success', async () => {
    fake.fail('POST /v1/users', 'FormPwnedPassword', { param: 'password' });
    await show(<CreateUserForm />);
    await send(<CreateUserForm />);
    fake.fail('POST /v1/users', 'FormIdentifierExists', { param: 'email_address' });
    await send(<CreateUserForm />);
    expect(form().getByLabelText('Email')).toBeInvalid();
    expect(form().getByLabelText('Password')).toBeValid();
    fake.succeed('POST /v1/users', { object: 'user', id: 'user_1' });
    await send(<CreateUserForm />);
    expect(form().getByLabelText('Email')).toBeValid();
    expect(form().queryByRole('heading')).toBeNull();
  });

  it.each([
    ['a gateway', 'html', 502, 'gateway_error'],
    ['no connection', 'dropped', undefined, 'network_error'],
  ] as const)('tells of %s', async (_, fault, status, code) => {
    fake.fail('POST /v1/users', fault, { status });
    await show(<CreateUserForm />);
    await send(<CreateUserForm />);
    expect(form().getByRole('alert')).toHaveTextContent(sentence(code));
  });

  it('is in the language of a translator that is ready', async () => {
    const { ClerkErrorProvider, createClerkTranslator, clerkLocales } = onServer;
    const translator = createClerkTranslator({ locales: clerkLocales, locale: 'de' });
    await translator.ready();
    const page = (
      <ClerkErrorProvider translator={translator}>
        <CreateUserForm />
      </ClerkErrorProvider>
    );
    fake.fail('POST /v1/users', 'FormPwnedPassword', { param: 'password' });
    await show(page);
    await send(page);
    expect(form().getByRole('link')).toHaveTextContent(de.errors.form_password_pwned);
  });

  it('is in the language of the page', async () => {
    fake.fail('POST /v1/users', 'FormPwnedPassword', { param: 'password' });
    await show(<GermanPage />);
    await send(<GermanPage />);
    expect(form().getByLabelText('Password')).toHaveAccessibleDescription(
      de.errors.form_password_pwned,
    );
    expect(form().getByRole('heading')).toHaveTextContent(
      de.ui.summary_title_one.replace('{{count}}', '1'),
    );
  });
});

describe('the same form, when JavaScript arrives', () => {
  it.each([
    ['CreateUserForm', sentence('form_password_pwned', 'password')],
    ['GermanPage', de.errors.form_password_pwned],
  ] as const)('takes the answer of %s over, and goes on from it', async (name, message) => {
    const Page = onServer[name];
    const PageInBrowser = inBrowser[name];
    fake.fail('POST /v1/users', 'FormPwnedPassword', { param: 'password' });
    await show(<Page />);
    const answer = await send(<Page />);
    const password = form().getByLabelText('Password');
    const root = await hydrate(<PageInBrowser />, answer);
    expect(form().getByLabelText('Password')).toBe(password);
    expect(password).toHaveAccessibleDescription(message);

    await userEvent.type(password, 'x');
    expect(password).toBeValid();
    await userEvent.click(form().getByRole('button'));
    await waitFor(() => expect(password).toHaveAccessibleDescription(message));
    expect(browser.container.querySelector('.clerk-error-summary')).toHaveFocus();
    expect(form().getByLabelText('Email')).toHaveValue('a@example.com');

    fake.succeed('POST /v1/users', { object: 'user', id: 'user_1' });
    await userEvent.click(form().getByRole('button'));
    await waitFor(() => expect(password).toBeValid());
    act(() => root.unmount());
  });
});

it('what stands in for a form whose action cannot be reached says why', async () => {
  await show(<ActionError error={new TypeError('Failed to fetch')} />);
  expect(form().getByRole('alert')).toHaveTextContent(sentence('network_error'));
});
