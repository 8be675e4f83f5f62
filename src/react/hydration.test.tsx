import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, Suspense, useEffect } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { failing, sentence } from '../../test/react/clerkWire.ts';
import { hydrationPage } from '../../test/react/hydrationPage.ts';
import { ServerActionForm } from '../../test/react/ServerActionForm.tsx';
import {
  type ClerkFailure,
  type ClerkTranslator,
  createClerkTranslator,
  decodeClerkError,
} from '../entry/index.ts';
import {
  type ClerkForm,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useClerkError,
  useFieldError,
} from '../entry/react/index.ts';

/** A server action. It decodes on the server, and its answer goes through JSON. */
async function signUp(_: ClerkFailure | null, data: FormData): Promise<ClerkFailure | null> {
  const failure = decodeClerkError(
    data.get('password') ? failing('session_exists') : failing('form_param_nil', 'password'),
  );
  return JSON.parse(JSON.stringify(failure));
}

const answer = JSON.parse(
  JSON.stringify(decodeClerkError(failing('form_password_pwned', 'password'))),
) as ClerkFailure;

const browser = hydrationPage();

async function hydrate(failure: ClerkFailure | null) {
  const app = (
    <StrictMode>
      <ServerActionForm action={signUp} answer={failure} />
    </StrictMode>
  );
  browser.container.innerHTML = renderToString(app);
  const html = browser.container.innerHTML;
  await browser.hydrate(app);
  return html;
}

it.each([
  ['without an error', null],
  ['with the errors of an answer', answer],
])('a page %s hydrates without a warning or a change', async (_, failure) => {
  const html = await hydrate(failure);
  // Beside a summary a field falls silent, which may happen at once.
  const page = (text: string) => text.replaceAll(/ aria-live="\w+"/g, '');
  expect(page(browser.container.innerHTML)).toBe(page(html));
});

it('the answers of the action replace each other, and editing clears them', async () => {
  await hydrate(answer);
  const page = within(browser.container);
  const password = page.getByLabelText('Password');
  const summary = browser.container.querySelector('.clerk-error-summary');
  expect(password).toHaveAccessibleDescription(sentence('form_password_pwned', 'password'));
  expect(summary).not.toHaveFocus();

  // The action answers in its own time, and only then does React reset the form.
  await userEvent.click(page.getByRole('button'));
  await waitFor(() => {
    expect(password).toHaveAccessibleDescription(sentence('form_param_nil', 'password'));
    expect(summary).toHaveFocus();
  });

  await userEvent.type(password, 'correct horse');
  expect(password).toBeValid();
  await userEvent.click(page.getByRole('button'));
  // React resets a form after its action; the answer stays.
  await waitFor(() => {
    expect(browser.container.querySelector('.form-error')).toHaveTextContent(
      sentence('session_exists'),
    );
    expect(password).toHaveValue('');
  });
  expect(screen.queryByRole('link')).toBeNull();
});

it('the answer that the page came with is shown again where nothing was edited', async () => {
  const again = async () => JSON.parse(JSON.stringify(answer)) as ClerkFailure;
  const app = <ServerActionForm action={again} answer={answer} />;
  browser.container.innerHTML = renderToString(app);
  await browser.hydrate(app);
  await userEvent.click(within(browser.container).getByRole('button'));
  await waitFor(() => {
    expect(browser.container.querySelector('.clerk-error-summary')).toHaveFocus();
  });
});

// React hydrates what is in a Suspense boundary last, when the rest of the form has mounted.
type Part = (props: { readonly form: ClerkForm }) => React.ReactNode;
const InField: Part = ({ form }) => (
  <Field name="password" label="Password" form={form}>
    <input />
  </Field>
);
const Input: Part = ({ form }) => (
  <input aria-label="Password" {...useFieldError('password', { form }).inputProps} />
);
const Message: Part = ({ form }) => <FieldError name="password" form={form} />;
it.each<[string, Part, Part]>([
  ['a field without a summary', () => null, InField],
  ['a field below a summary', ErrorSummary, InField],
  ['an input that a FieldError outside describes', Message, Input],
])('%s hydrates as the server rendered it, also late', async (_, Early, Late) => {
  function Form() {
    const form = useClerkError({ initial: answer });
    return (
      <>
        <Early form={form} />
        <Suspense fallback="…">
          <Late form={form} />
          <FormError form={form} />
        </Suspense>
      </>
    );
  }
  browser.container.innerHTML = renderToString(<Form />);
  await browser.hydrate(<Form />);
  const password = within(browser.container).getByLabelText('Password');
  expect(password).toHaveAccessibleDescription(sentence('form_password_pwned', 'password'));
  expect(browser.container.querySelector('.clerk-form-error')).toBeEmptyDOMElement();
});

/** A translator whose words come later, as in the entry that loads late. */
function lateWords() {
  const words = createClerkTranslator();
  let arrive = () => {};
  let waiting: Promise<void> | undefined = new Promise((resolve) => {
    arrive = () => {
      waiting = undefined;
      resolve();
    };
  });
  const late: Partial<ClerkTranslator> = {
    get waiting() {
      return waiting;
    },
    inWords: (...asked) => (waiting ? [] : words.inWords(...asked)),
    text: (...asked) => (waiting ? '' : words.text(...asked)),
  };
  const translator = Object.create(words, Object.getOwnPropertyDescriptors(late));
  return { translator, arrive: () => arrive() };
}

const locked = decodeClerkError({ ...failing('too_many_requests'), status: 429, retryAfter: 90 });
const mounted = vi.fn();
function hydrateLate(Part: Part, initial: ClerkFailure | null) {
  const { translator, arrive } = lateWords();
  function Page({ words }: { readonly words?: ClerkTranslator }) {
    const form = useClerkError({ initial, translator: words });
    useEffect(mounted);
    return <Part form={form} />;
  }
  mounted.mockClear();
  browser.container.innerHTML = renderToString(<Page />);
  return browser.hydrate(<Page words={translator} />).then(() => arrive);
}

it.each<[string, Part]>([
  ['an error', FormError],
  ['a countdown', RetryAfter],
])('%s stays as the server rendered it until its words have come', async (_, Part) => {
  const arrive = await hydrateLate(Part, locked);
  const { textContent } = browser.container;
  expect(textContent).toContain('1 minute');
  expect(mounted).not.toHaveBeenCalled();
  await act(async () => arrive());
  expect(mounted).toHaveBeenCalled();
  expect(browser.container).toHaveTextContent(`${textContent}`);
});

it.each<[string, Part]>([
  ['no error', FormError],
  ['no error in its summary', ErrorSummary],
  ['nothing to count', RetryAfter],
])('a page with %s waits for no words', async (_, Part) => {
  await hydrateLate(Part, null);
  expect(mounted).toHaveBeenCalled();
});
