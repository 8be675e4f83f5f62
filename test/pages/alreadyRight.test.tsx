import { act, render, screen } from '@testing-library/react';
import { Dialog } from 'radix-ui';
import { Activity, lazy, StrictMode, Suspense, useOptimistic } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from '../../src/entry/react/index.ts';
import { failing } from '../react/clerkWire.ts';
import { errorOf, focused, form, frame, Page, show } from './Page.tsx';

const fails = failing('form_code_incorrect', 'code');
const code = (
  <Field name="code" label="Code">
    <input />
  </Field>
);

describe('errors are at their fields', () => {
  it('in StrictMode, where a label still names its input', async () => {
    render(
      <StrictMode>
        <Page failure={fails}>
          <FormError />
          {code}
        </Page>
      </StrictMode>,
    );
    await userEvent.click(screen.getByRole('button'));
    await expect.poll(focused).toBe('code');
    expect(screen.getByLabelText('Code')).toBe(document.activeElement);
    expect(form.formErrors).toEqual([]);
  });

  it('of a part that loads late', async () => {
    let load: (part: { default: () => React.ReactNode }) => void = () => {};
    const Late = lazy(
      () =>
        new Promise<{ default: () => React.ReactNode }>((resolve) => {
          load = resolve;
        }),
    );
    render(
      <Page>
        <FormError />
        <Suspense>
          <Late />
        </Suspense>
      </Page>,
    );
    await show(fails);
    expect(form.formErrors).toHaveLength(1);
    await act(async () => load({ default: () => code }));
    await frame();
    expect(form.formErrors).toEqual([]);
    expect(errorOf('code')).not.toBe('');
  });

  it('in a Radix dialog, which goes and comes again', async () => {
    render(
      <Page>
        <FormError />
        <Dialog.Root>
          <Dialog.Trigger>Open</Dialog.Trigger>
          <Dialog.Portal>
            <Dialog.Content aria-describedby={undefined}>
              <Dialog.Title>Code</Dialog.Title>
              {code}
              <Dialog.Close>Close</Dialog.Close>
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>
      </Page>,
    );
    await userEvent.click(screen.getByText('Open'));
    await show(fails);
    expect(errorOf('code')).not.toBe('');
    await userEvent.click(screen.getByText('Close'));
    await frame();
    expect(form.formErrors).toHaveLength(1);
    await act(async () => form.clear());
    await userEvent.click(screen.getByText('Open'));
    expect(errorOf('code')).toBe('');
  });

  it.each(['visible', 'hidden'] as const)('in an Activity that is %s', async (mode) => {
    render(
      <Page>
        <FormError />
        <Activity mode={mode}>{code}</Activity>
      </Page>,
    );
    await show(fails);
    expect(form.formErrors).toHaveLength(mode === 'hidden' ? 1 : 0);
  });

  it('beside an optimistic value, which goes back', async () => {
    function Optimistic() {
      const form = useClerkError();
      const [value, add] = useOptimistic('old', (_, next: string) => next);
      const send = async () => {
        add('new');
        await form.run(() => Promise.reject(fails));
      };
      return (
        <ClerkErrorProvider form={form}>
          <form action={send}>
            <FormError />
            {code}
            <button type="submit">{value}</button>
          </form>
        </ClerkErrorProvider>
      );
    }
    render(<Optimistic />);
    await userEvent.click(screen.getByRole('button'));
    await expect.poll(() => errorOf('code')).not.toBe('');
    expect(screen.getByRole('button').textContent).toBe('old');
  });
});

it('a hook above a dialog keeps its errors until one line clears them', async () => {
  const page = (isOpen: boolean) => (
    <Page>
      <FormError />
      {isOpen && code}
    </Page>
  );
  const { rerender } = render(page(true));
  await show(fails);
  rerender(page(false));
  await act(async () => form.clear());
  rerender(page(true));
  expect(errorOf('code')).toBe('');
});
