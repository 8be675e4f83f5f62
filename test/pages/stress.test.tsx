import { act, render, screen } from '@testing-library/react';
import { Activity, StrictMode, Suspense, use, useTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import deJson from '../../locales/de.json' with { type: 'json' };
import { decodeClerkError } from '../../src/entry/index.ts';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from '../../src/entry/react/index.ts';
import * as standalone from '../../src/entry/standalone/index.ts';
import de from '../../src/words/generated/locales/de.ts';
import { failing, sentence } from '../react/clerkWire.ts';
import { frame } from './Page.tsx';

const INCORRECT = failing('form_code_incorrect', 'code');
const NIL = failing('form_param_nil', 'code');
const incorrect = sentence('form_code_incorrect', 'code');
const nil = sentence('form_param_nil', 'code');
const german = deJson.errors.form_code_incorrect;

/** Requests that the test answers when and how it likes, in their order. */
let answers: ((failure?: unknown) => void)[];
const ask = () =>
  new Promise<void>((resolve, reject) => {
    answers.push((failure) => (failure ? reject(failure) : resolve()));
  });
const answer = (at: number, failure?: unknown) =>
  act(async () => {
    answers[at]?.(failure);
  });

let results: string[];
/** A form with one field; its button is called as the form. */
function Form({
  name = 'Send',
  whilePending = 'ignore',
}: {
  readonly name?: string;
  readonly whilePending?: 'ignore' | 'replace';
}) {
  const form = useClerkError();
  const [, startTransition] = useTransition();
  const send = () =>
    startTransition(async () => {
      const { status } = await form.run(ask, { whilePending });
      results.push(status);
    });
  return (
    <ClerkErrorProvider form={form}>
      <form
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <FormError />
        <Field name="code" label={`Code of ${name}`}>
          <input />
        </Field>
        <button type="submit">{name}</button>
      </form>
    </ClerkErrorProvider>
  );
}

const textIn = (name = 'Send') =>
  document.querySelector(`[aria-label="${name}"] [data-field]`)?.textContent;
const press = (name = 'Send') => act(async () => screen.getByText(name).click());

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  answers = [];
  results = [];
  logged = vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(logged).not.toHaveBeenCalled();
  logged.mockRestore();
  document.documentElement.lang = '';
});

describe('submits', () => {
  it('of two forms in StrictMode stay apart, and so do their ids', async () => {
    render(
      <StrictMode>
        <Form name="one" />
        <Form name="two" />
      </StrictMode>,
    );
    await press('one');
    await press('two');
    await answer(1, NIL);
    expect([textIn('one'), textIn('two')]).toEqual(['', nil]);
    await answer(0, INCORRECT);
    expect([textIn('one'), textIn('two')]).toEqual([incorrect, nil]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('by a double click are one', async () => {
    render(<Form />);
    await userEvent.dblClick(screen.getByText('Send'));
    expect(answers).toHaveLength(1);
    await answer(0, INCORRECT);
    expect(textIn()).toBe(incorrect);
    expect(results.sort()).toEqual(['failed', 'ignored']);
  });

  it('that are answered out of order show the last', async () => {
    render(<Form whilePending="replace" />);
    await press();
    await press();
    await press();
    await answer(2, NIL);
    await answer(0, INCORRECT);
    await answer(1, INCORRECT);
    expect(textIn()).toBe(nil);
    expect(results.sort()).toEqual(['failed', 'superseded', 'superseded']);
  });

  it('end quietly where the form has gone', async () => {
    const { unmount } = render(
      <StrictMode>
        <Form />
      </StrictMode>,
    );
    await press();
    unmount();
    await answer(0, INCORRECT);
    expect(results).toHaveLength(1);
    expect(document.querySelector('form')).toBeNull();
  });
});

describe('an answer that comes', () => {
  it('while its form is in a hidden Activity is there when it is seen', async () => {
    const app = (mode: 'hidden' | 'visible') => (
      <Activity mode={mode}>
        <Form />
      </Activity>
    );
    const { rerender } = render(app('visible'));
    await press();
    await act(async () => rerender(app('hidden')));
    await answer(0, INCORRECT);
    await act(async () => rerender(app('visible')));
    await frame();
    expect(textIn()).toBe(incorrect);
  });

  it('while its form is suspended is there when it is back', async () => {
    let load: () => void = () => {};
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    function Late() {
      use(loaded);
      return null;
    }
    const app = (isLate: boolean) => (
      <Suspense fallback="wait">
        <Form />
        {isLate && <Late />}
      </Suspense>
    );
    const { rerender } = render(app(false));
    await press();
    await act(async () => rerender(app(true)));
    expect(screen.getByText('wait')).toBeTruthy();
    await answer(0, INCORRECT);
    await act(async () => load());
    await frame();
    expect(textIn()).toBe(incorrect);
  });

  it('after the language has changed is in the new one', async () => {
    const app = (locale: string) => (
      <ClerkErrorProvider locale={locale}>
        <Form />
      </ClerkErrorProvider>
    );
    const { rerender } = render(app('en'));
    await press();
    await act(async () => rerender(app('de')));
    await answer(0, INCORRECT);
    await expect.poll(textIn).toBe(german);
    expect(textIn()).not.toBe(incorrect);
  });
});

it('a page hydrates in the language of the server, and goes on in that of the browser', async () => {
  const { ClerkErrorProvider, FieldError, useClerkError } = standalone;
  const initial = decodeClerkError(INCORRECT);
  function Page() {
    const form = useClerkError({ initial, fields: ['code'] });
    return (
      <ClerkErrorProvider locales={{ de }}>
        <FieldError name="code" form={form} />
      </ClerkErrorProvider>
    );
  }
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<Page />);
  expect(container.textContent).toBe(incorrect);
  document.documentElement.lang = 'de';
  const mended: unknown[] = [];
  const onRecoverableError = (error: unknown) => void mended.push(error);
  const root = await act(async () => hydrateRoot(container, <Page />, { onRecoverableError }));
  await expect.poll(() => container.textContent).not.toBe(incorrect);
  expect(container.textContent).toBe(german);
  expect(mended).toEqual([]);
  act(() => root.unmount());
});

const session = () =>
  cdp() as unknown as {
    send(method: string): Promise<{ metrics: { name: string; value: number }[] }>;
  };

/** What the page holds once everything that can go has gone. */
async function held() {
  for (let round = 0; round < 3; round++) {
    await frame();
    await session().send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session().send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value as number;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

describe('nothing grows', () => {
  beforeEach(async () => {
    await session().send('Performance.enable');
  });

  it('with 1,000 submits', async () => {
    render(<Form />);
    const submit = async (count: number) => {
      for (let at = 0; at < count; at++) {
        await press();
        await answer(0, at % 2 ? INCORRECT : NIL);
        answers = [];
      }
      results = [];
    };
    await submit(100);
    const before = await held();
    await submit(1000);
    const after = await held();
    expect(after.listeners).toBe(before.listeners);
    expect(after.nodes).toBe(before.nodes);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
  });

  it('with 200 forms that come, fail and go', async () => {
    // In one root: React listens at each root for all events.
    const { rerender } = render(null);
    const visit = async (count: number) => {
      for (let at = 0; at < count; at++) {
        rerender(<Form />);
        await press();
        await answer(0, INCORRECT);
        rerender(null);
        answers = [];
      }
      results = [];
    };
    await visit(50);
    const before = await held();
    await visit(200);
    const after = await held();
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
  });
});
