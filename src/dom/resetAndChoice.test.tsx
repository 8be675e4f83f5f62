import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  Field,
  FormError,
  useClerkError,
} from '../entry/react/index.ts';

let form: ClerkForm;
function Page({ children }: { readonly children: ReactNode }) {
  form = useClerkError();
  return (
    <ClerkErrorProvider form={form}>
      <form>
        <FormError data-testid="form-error" />
        {children}
      </form>
    </ClerkErrorProvider>
  );
}
const show = (failure: unknown) => act(async () => void form.capture(failure));

describe('a reset', () => {
  const preventDefault = (event: React.SyntheticEvent) => event.preventDefault();

  it.each([
    ['by a person takes all errors away', {}, true],
    ['by a person who is held back does not', { onClick: preventDefault }, false],
    ['of another form does not', { form: 'other' }, false],
    ['by a script does not', undefined, false],
  ])('%s', async (_, button, isCleared) => {
    render(
      <>
        <form id="other" />
        <Page>
          <button type="reset" {...button}>
            <b>Reset</b>
          </button>
        </Page>
      </>,
    );
    await show(failing('session_exists'));
    if (button) fireEvent.click(screen.getByText('Reset'));
    else act(() => document.forms[1]?.reset());
    expect(screen.getByTestId('form-error').matches(':empty')).toBe(isCleared);
  });
});

// As most selects of component libraries: they set a hidden input, and send no event.
describe('a hidden input that gets another value', () => {
  async function change(use: (part: Element) => unknown) {
    render(
      <Page>
        <Field name="country">
          {({ name }) => <input type="hidden" name={name} data-testid="hidden" />}
        </Field>
      </Page>,
    );
    await show(failing('form_param_nil', 'country'));
    use(document.body);
    (screen.getByTestId('hidden') as HTMLInputElement).value = 'PL';
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    return form.fieldErrors('country').length === 0;
  }

  it.each<[string, boolean, (part: Element) => unknown]>([
    ['after a click anywhere', true, fireEvent.click],
    ['when the pointer is let go', true, fireEvent.pointerUp],
    ['when a key is pressed', true, fireEvent.keyDown],
    ['when a key is let go', true, fireEvent.keyUp],
    ['while characters are composed', false, (at) => fireEvent.keyDown(at, { isComposing: true })],
    ['as characters begin to be composed', false, (at) => fireEvent.keyDown(at, { keyCode: 229 })],
    ['by a script', false, () => {}],
    [
      'after a click that fails anew',
      false,
      (at) => {
        fireEvent.click(at);
        act(() => void form.capture(failing('form_param_nil', 'country')));
      },
    ],
  ])('%s loses its error: %s', async (_, isCleared, use) => {
    expect(await change(use)).toBe(isCleared);
  });

  it('loses it also where the page stops the event', async () => {
    const stop = (event: Event) => event.stopPropagation();
    document.body.addEventListener('click', stop, { once: true });
    expect(await change(fireEvent.click)).toBe(true);
  });
});
