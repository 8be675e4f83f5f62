import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ClerkErrorProvider } from '../../src/entry/react/index.ts';
import { blocked, cases, de, one, type State, several, wait } from './heardCases.tsx';
import { heardTree } from './heardTree.ts';
import { listen } from './listen.ts';
import { form, frame, Page, show } from './Page.tsx';

let setLocale: (locale: string) => void;
const part = () => document.querySelector<HTMLElement>('#part');

/** Each component goes through these states, in this order. */
const steps: Record<State, () => unknown> = {
  empty: () => {},
  'one error': () => show(one),
  'the same again': () => show(one),
  several: () => show(several),
  'its field is hidden': () => {
    part()?.setAttribute('hidden', '');
    return show(several);
  },
  'its field is seen': () => {
    part()?.removeAttribute('hidden');
    return show(several);
  },
  'another language': () => act(async () => setLocale('de')),
  'the field is cleared': () => act(async () => form.clearField('password')),
  pending: () =>
    act(async () => {
      setLocale('en');
      void form.run(() => new Promise(() => {}));
    }),
  'a wait': () => show(wait),
  'the wait is over': () =>
    act(async () => {
      vi.setSystemTime(Date.now() + 90_000);
      document.dispatchEvent(new Event('visibilitychange'));
    }),
  blocked: () => show(blocked),
  'blocked again': () => show(blocked),
  'all is cleared': () => act(async () => form.clear()),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  // Development logs errors that no component of the page shows.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each(Object.entries(cases))('%s', async (_, { page, rest, heard }) => {
  const inLanguage = (locale: string) => (
    <ClerkErrorProvider locale={locale} locales={{ de }}>
      <Page>{page}</Page>
    </ClerkErrorProvider>
  );
  const { rerender } = render(inLanguage('en'));
  setLocale = (locale) => rerender(inLanguage(locale));
  const said = listen();
  for (const state of Object.keys(steps) as State[]) {
    await steps[state]();
    await frame();
    const [news, tree] = heard[state] ?? [[], rest];
    expect
      .soft({ state, said: said(), tree: await heardTree() })
      .toEqual({ state, said: news, tree });
  }
});
