import { act, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failing, sentence } from '../../test/react/clerkWire.ts';
import { hydrationPage } from '../../test/react/hydrationPage.ts';
import { decodeClerkError } from '../entry/index.ts';
import {
  type ClerkForm,
  ErrorSummary,
  Field,
  FormError,
  type UseClerkErrorOptions,
  useClerkError,
} from '../entry/react/index.ts';

const browser = hydrationPage();

let toConsole: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  toConsole = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  expect(toConsole).not.toHaveBeenCalled();
  toConsole.mockRestore();
});

type Part = ComponentType<{ readonly form: ClerkForm }>;

const InField: Part = ({ form }) => (
  <Field name="password" label="Password" form={form}>
    <input id="own" />
  </Field>
);
const Nothing = (): ReactNode => null;

/** Hydrates a page with a part that has not loaded. Returns a function that loads the part. */
async function hydrateInParts(Early: Part, Late: Part, options: UseClerkErrorOptions) {
  const Form = ({ Part }: { readonly Part: Part }) => {
    const form = useClerkError(options);
    return (
      <>
        <Early form={form} />
        <Suspense fallback="…">
          <Part form={form} />
        </Suspense>
      </>
    );
  };
  browser.container.innerHTML = renderToString(<Form Part={Late} />);
  const fromServer = [...browser.container.children];
  let arrive = () => {};
  const Arriving = lazy(
    () =>
      new Promise<{ default: Part }>((resolve) => {
        arrive = () => resolve({ default: Late });
      }),
  );
  await browser.hydrate(<Form Part={Arriving} />);
  expect([...browser.container.children]).toEqual(fromServer);
  await act(async () => arrive());
  expect([...browser.container.children]).toEqual(fromServer);
}

const pwned = decodeClerkError(failing('form_password_pwned', 'password'));
const signedIn = decodeClerkError(failing('session_exists'));

it.each<[string, Part, Part, UseClerkErrorOptions]>([
  ['a field', FormError, InField, { initial: pwned, fields: ['password'] }],
  ['a field that is not declared', FormError, InField, { initial: pwned }],
  ['a summary', InField, ErrorSummary, { initial: pwned }],
  ['a summary without the field', Nothing, ErrorSummary, { initial: pwned }],
  ['a FormError', Nothing, FormError, { initial: signedIn }],
])('%s that arrives late stays the one that the server rendered', (_, Early, Late, options) =>
  hydrateInParts(Early, Late, options),
);

it.each<[string, Part, string | null]>([
  ['the input of a field that is there, with an id of its own', InField, '#own'],
  ['no field that is not there', Nothing, null],
])('a summary that arrives late leads to %s', async (_, Early, href) => {
  await hydrateInParts(Early, ErrorSummary, { initial: pwned });
  const item = within(browser.container).getByRole('listitem');
  expect(item).toHaveTextContent(sentence('form_password_pwned', 'password'));
  expect(item.querySelector('a')?.getAttribute('href') ?? null).toBe(href);
});

it('a field that arrives late clears its error, and the summary follows', async () => {
  await hydrateInParts(ErrorSummary, InField, { initial: pwned, fields: ['password'] });
  await userEvent.type(within(browser.container).getByLabelText('Password'), 'x');
  expect(within(browser.container).queryByRole('link')).toBeNull();
});
