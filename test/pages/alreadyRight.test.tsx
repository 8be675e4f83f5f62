import { act, render, screen } from '@testing-library/react';
import { Dialog } from 'radix-ui';
import { Activity, Fragment, lazy, StrictMode, Suspense, useOptimistic } from 'react';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import '../../src/dom/styles.css';
import {
  ClerkErrorProvider,
  ErrorSummary,
  Field,
  FormError,
  useClerkError,
} from '../../src/entry/react/index.ts';
import { failing, sentence, wire, wireError } from '../react/clerkWire.ts';
import { errorOf, form, frame, Page, show } from './Page.tsx';

const fails = failing('form_code_incorrect', 'code');
const wrong = sentence('form_code_incorrect', 'code');
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
    await expect.poll(() => errorOf('code')).toBe(wrong);
    await userEvent.type(screen.getByLabelText('Code'), '1');
    expect(errorOf('code')).toBe('');
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
    expect(errorOf('code')).toBe(wrong);
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
    expect(errorOf('code')).toBe(wrong);
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
    await expect.poll(() => errorOf('code')).toBe(wrong);
    expect(screen.getByRole('button').textContent).toBe('old');
  });
});

describe('a part that mounts again', () => {
  it.each([
    ['a field has its error again', 'field', wrong],
    ['a form begins without errors', 'form', ''],
  ])('%s', async (_, part, text) => {
    const page = (round: number) => (
      <Page key={part === 'form' ? round : 0}>
        <FormError />
        <Fragment key={round}>{code}</Fragment>
      </Page>
    );
    const { rerender } = render(page(1));
    await show(fails);
    rerender(page(2));
    await frame();
    expect(errorOf('code')).toBe(text);
    expect(form.formErrors).toEqual([]);
  });
});

it('a form that is sent again shows the errors of the last answer alone', async () => {
  const page = (failure: unknown) => (
    <Page failure={failure}>
      <FormError />
      {code}
    </Page>
  );
  const { rerender } = render(page(fails));
  const send = () => userEvent.click(screen.getByRole('button'));
  await send();
  await expect.poll(() => errorOf('code')).toBe(wrong);
  rerender(page(failing('session_exists')));
  await send();
  await expect.poll(() => errorOf('code')).toBe('');
  expect(screen.getByRole('alert').textContent).toBe(sentence('session_exists'));
  rerender(page(undefined));
  await send();
  await expect.poll(() => screen.getByRole('alert').textContent).toBe('');
});

it('in a page from right to left each sentence runs in its own direction', async () => {
  const ar = { errors: { form_code_incorrect: 'الرمز غير صحيح.' } };
  render(
    <div dir="rtl" lang="ar">
      <ClerkErrorProvider locale="ar" locales={{ ar }}>
        <Page>
          <FormError />
          {code}
        </Page>
      </ClerkErrorProvider>
    </div>,
  );
  const directionOf = (text: string) => getComputedStyle(screen.getByText(text)).direction;
  await show(fails);
  await expect.poll(() => errorOf('code')).toBe(ar.errors.form_code_incorrect);
  expect(directionOf(ar.errors.form_code_incorrect)).toBe('rtl');
  await show(failing('session_exists'));
  expect(directionOf(sentence('session_exists'))).toBe('ltr');
  await show(fails);
  await userEvent.type(screen.getByLabelText('Code'), '١٢٣');
  expect(errorOf('code')).toBe('');
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

it('with forced colours an error is known by its shape, and the focus is seen', async () => {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  const force = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  const both = wire(wireError('session_exists'), wireError('form_code_incorrect', 'code'));
  await force('active');
  try {
    render(
      <Page failure={both}>
        <ErrorSummary />
        {code}
      </Page>,
    );
    await userEvent.type(screen.getByLabelText('Code'), '{Enter}');
    await expect.poll(() => errorOf('code')).toBe(wrong);
    const styleOf = (selector: string) =>
      getComputedStyle(document.querySelector(selector) as Element);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const { color } = getComputedStyle(document.body);
    for (const selector of ['.clerk-error-summary', '.clerk-field-error'])
      expect(styleOf(selector).color).toBe(color);
    const summary = styleOf('.clerk-error-summary');
    expect(summary.borderInlineStartWidth).toBe('4px');
    expect(summary.borderInlineStartColor).not.toBe(summary.backgroundColor);
    expect(summary.outlineStyle).toBe('solid');
    expect(styleOf('.clerk-error-summary a').textDecorationLine).toBe('underline');
  } finally {
    await force('none');
  }
});
