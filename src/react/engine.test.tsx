import { act, render, screen } from '@testing-library/react';
import { useContext } from 'react';
import { expect, it, vi } from 'vitest';
import { failing, wire, wireError } from '../../test/react/clerkWire.ts';
import { FieldError } from '../dom/FieldError.tsx';
import { FormError } from '../dom/FormError.tsx';
import { createClerkTranslator, decodeClerkError } from '../entry/index.ts';
import type { Decode } from '../failure/findFailure.ts';
import type { ClerkForm } from '../form/clerkForm.ts';
import type { Engine } from '../form/engine.ts';
import type { UseClerkErrorOptions } from '../form/formOptions.ts';
import { BoundProvider } from './BoundProvider.tsx';
import type { Binding } from './binding.ts';
import { FormContext } from './formLink.ts';
import { useBoundForm } from './useBoundForm.ts';

// An entry hands in the decoder and the words. Here both are fakes.
const words = { errors: { session_exists: 'Words of the entry.' } };
const createTranslator: Engine['createTranslator'] = (options) =>
  createClerkTranslator({ ...options, overrides: { en: words } });

const bindingOf = (engine: Partial<Engine>): Binding => ({
  engine: {
    decode: engine.decode,
    load: async () => engine.decode as Decode,
    createTranslator,
    ...engine,
  },
  locales: undefined,
  useAppWords: () => undefined,
});

let form: ClerkForm;
function Form({
  binding,
  options = {},
  hasParts = true,
}: {
  readonly binding: Binding;
  readonly options?: UseClerkErrorOptions;
  readonly hasParts?: boolean;
}) {
  form = useBoundForm(binding, options, () => ({}));
  return (
    hasParts && (
      <>
        <FormError form={form} data-testid="form-error" />
        <FieldError name="password" form={form} data-testid="password" />
      </>
    )
  );
}
const shown = () => screen.getByTestId('form-error').textContent;

/** A decoder that finds the same failure in everything. */
const decodeAll: Decode = () => decodeClerkError(failing('session_exists'));

it('a form uses the decoder and the words that an entry hands in', async () => {
  const decode = vi.fn<Decode>(decodeAll);
  render(<Form binding={bindingOf({ decode })} />);
  act(() => void form.capture('captured'));
  expect(decode).toHaveBeenLastCalledWith('captured');
  expect(shown()).toBe('Words of the entry.');
  act(() => form.clear());
  await act(() => form.run(() => Promise.reject('thrown')));
  // Not the last call: a rehearsal may follow it.
  expect(decode).toHaveBeenCalledWith('thrown');
  expect(shown()).toBe('Words of the entry.');
});

it('a translator is made once for all forms of an entry', () => {
  const create = vi.fn(createTranslator);
  const binding = bindingOf({ decode: decodeAll, createTranslator: create });
  render(<Form binding={binding} />);
  render(<Form binding={binding} />);
  expect(create).toHaveBeenCalledOnce();
});

it('a provider makes its translator with the engine and the languages of the entry', () => {
  const create = vi.fn(createTranslator);
  const de = { errors: { form_password_pwned: 'Nimm ein anderes.' } };
  const binding = {
    ...bindingOf({ decode: decodeClerkError, createTranslator: create }),
    locales: { de },
  };
  const Locale = () => <output>{useContext(FormContext).translator?.locale}</output>;
  render(
    <BoundProvider
      binding={binding}
      form={undefined}
      translator={undefined}
      options={{ locale: 'de' }}
    >
      <Locale />
      <Form binding={binding} />
    </BoundProvider>,
  );
  act(() => void form.capture(failing('form_password_pwned', 'password')));
  expect(screen.getByRole('status')).toHaveTextContent('de');
  expect(screen.getByTestId('password')).toHaveTextContent('Nimm ein anderes.');
});

/** An engine whose decoder has not loaded, and a function that loads it. */
function lateEngine() {
  let arrive!: (decode: Decode) => void;
  const arriving = new Promise<Decode>((resolve) => {
    arrive = resolve;
  });
  const load = vi.fn(() => arriving);
  return { engine: { load }, load, arrive: (decode = decodeClerkError) => arrive(decode) };
}

it.each([
  ['that the server decoded is shown', decodeClerkError(failing('session_exists')), true],
  ['that nobody decoded is not', failing('session_exists') as never, false],
])('before the decoder has loaded, an answer %s', (_, initial, isShown) => {
  render(<Form binding={bindingOf(lateEngine().engine)} options={{ initial }} />);
  expect(shown()).toBe(isShown ? 'Words of the entry.' : '');
});

it.each([
  ['while a submit is under way', true, () => new Promise(() => {}), true],
  ['not after it', true, () => 'user_1', false],
  ['not where nothing shows errors', false, () => new Promise(() => {}), false],
])('decoder and words are tried out, unseen: %s', async (_, hasParts, submit, expected) => {
  vi.useFakeTimers();
  const inWords = vi.fn();
  const { engine, arrive } = lateEngine();
  const binding = bindingOf({
    ...engine,
    createTranslator(options) {
      const translator = createTranslator(options);
      inWords.mockImplementation(translator.inWords);
      return Object.assign(translator, { inWords });
    },
  });
  render(<Form binding={binding} hasParts={hasParts} />);
  await act(async () => void form.run(submit));
  await act(async () => arrive());
  expect(inWords).not.toHaveBeenCalled();
  await act(() => vi.runAllTimersAsync());
  expect(inWords.mock.calls.length > 0).toBe(expected);
  expect(form.failure).toBeNull();
  vi.useRealTimers();
});

it('a run waits for a decoder that comes later, and shows the failure then', async () => {
  const { engine, load, arrive } = lateEngine();
  render(<Form binding={bindingOf(engine)} />);
  expect(load).not.toHaveBeenCalled();
  const ended = vi.fn();
  const both = wire(wireError('form_password_pwned', 'password'), wireError('session_exists'));
  await act(async () => void form.run(() => Promise.reject(both)).then(ended));
  expect(load).toHaveBeenCalled();
  expect(ended).not.toHaveBeenCalled();
  expect(form.pending).toBe(true);
  expect(shown()).toBe('');
  await act(async () => arrive());
  expect(ended).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 'failed' }));
  expect(form.pending).toBe(false);
  expect(shown()).toBe('Words of the entry.');
  expect(screen.getByTestId('password')).not.toBeEmptyDOMElement();
});

it('a run that goes well ends well with a decoder that comes later', async () => {
  const { engine, arrive } = lateEngine();
  render(<Form binding={bindingOf(engine)} />);
  arrive();
  let result: unknown;
  await act(async () => {
    result = await form.run(() => 'user_1');
  });
  expect(result).toEqual({ status: 'done', value: 'user_1' });
});

it('a value that is captured before the decoder has loaded is shown when it has', async () => {
  const { engine, arrive } = lateEngine();
  render(<Form binding={bindingOf(engine)} />);
  await act(async () => void form.capture(failing('session_exists')));
  expect(shown()).toBe('');
  await act(async () => arrive());
  expect(shown()).toBe('Words of the entry.');
});

it('and only reported where the form was cleared meanwhile', async () => {
  const { engine, arrive } = lateEngine();
  const onError = vi.fn();
  render(<Form binding={bindingOf(engine)} options={{ onError }} />);
  await act(async () => void form.capture(failing('session_exists')));
  act(() => form.clear());
  await act(async () => arrive());
  expect(onError).toHaveBeenCalledOnce();
  expect(shown()).toBe('');
});
