import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { TextInput } from 'react-native';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalog, remedies } from '../../src/catalog/index.ts';
import { createClerkTranslator, decodeClerkError } from '../../src/entry/index.ts';
import * as native from '../../src/entry/native/index.ts';
import * as web from '../../src/entry/standalone/index.ts';
import { wireErrorOf } from '../../src/testing/errors/wireError.ts';
import { hostileAnswers } from './hostileAnswers.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

let form: Pick<web.ClerkForm, 'capture'>;

function WebPage(): ReactNode {
  const own = web.useClerkError({ fields: ['password'] });
  form = own;
  return (
    <web.ClerkErrorProvider form={own}>
      <web.ErrorSummary />
      <web.Field name="password" label="Password">
        <input />
      </web.Field>
      <web.FormError />
      <web.RetryAfter />
      <web.BlockedAction />
    </web.ClerkErrorProvider>
  );
}

function NativePage(): ReactNode {
  const own = native.useClerkError({ fields: ['password'] });
  form = own as typeof form;
  return (
    <native.ClerkErrorProvider form={own}>
      <native.Field name="password" label="Password">
        <TextInput />
      </native.Field>
      <native.FormError />
      <native.RetryAfter />
    </native.ClerkErrorProvider>
  );
}

const PAGES: readonly [string, () => ReactNode][] = [
  ['the page', WebPage],
  ['React Native’s tree', NativePage],
];

function show(Page: () => ReactNode, answer: unknown): HTMLElement {
  const { container } = render(<Page />);
  act(() => void form.capture(answer));
  return container;
}

const attributesOf = (root: HTMLElement) =>
  [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]);

/** What no error has on a page. */
const RUNS =
  'script, img, iframe, object, embed, svg, style, link, base, form, b, [href^="javascript"], [src]';

/** What no attribute of ours has. */
const FOREIGN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029<>{}$]/u;

/** Every error that only a developer can mend, with its text as servers send it. */
const TECHNICAL = catalog
  .filter(({ audience, code }) => audience === 'developer' && code)
  .map((entry) => wireErrorOf(entry));

const inDevelopersWords = createClerkTranslator({ developerText: true });

beforeAll(() => inDevelopersWords.ready());

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(PAGES)('in %s', (_, Page) => {
  it.each(HOSTILE_TEXTS)('%j is plain text or nothing', (text) => {
    for (const answer of hostileAnswers(text)) {
      const page = show(Page, answer);
      expect(page.querySelectorAll(RUNS)).toHaveLength(0);
      for (const { name, value } of attributesOf(page)) {
        expect(name).not.toMatch(/^on/);
        expect(value).not.toMatch(FOREIGN);
        if (name === 'href') expect(value).toMatch(/^(?:#|https:\/\/evil\.example\/)/);
        if (name === 'data-code') expect(value).toMatch(/^[\w.-]{1,100}$/);
        if (name === 'data-remedy') expect(remedies).toContain(value);
        if (name === 'lang') expect(value).toBe('en');
      }
      expect(page.textContent).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u);
      expect(page.textContent?.replace('Password', '')).toMatch(/\p{L}/u);
      cleanup();
    }
  });

  it.each(HOSTILE_TEXTS)('%j is no language', (locale) => {
    const { container } = render(
      <web.ClerkErrorProvider locale={locale}>
        <Page />
      </web.ClerkErrorProvider>,
    );
    act(() => void form.capture({ errors: [{ code: 'form_password_pwned' }] }));
    expect(container).toHaveTextContent('This password has appeared in a data breach.');
    expect(container.querySelector('[lang]:not([lang="en"])')).toBeNull();
  });

  it('a code of the catalogue is an attribute for selectors, any other text is none', () => {
    const codeOf = (code: string) => {
      const page = show(Page, { errors: [{ code, message: 'Too late.' }] });
      const found = page.querySelector('[data-code]')?.getAttribute('data-code');
      cleanup();
      return found;
    };
    // React Native has no such attributes.
    const isWeb = Page === WebPage;
    expect(codeOf('session_exists')).toBe(isWeb ? 'session_exists' : undefined);
    expect(codeOf('brand-new.code_2')).toBe(isWeb ? 'brand-new.code_2' : undefined);
    for (const text of ['Call 555 0100', '"><b>', 'a\u202eb', '', '$t(x)'])
      expect(codeOf(text)).toBeUndefined();
  });

  it('a trace id that is none is not quoted', () => {
    const errors = [{ code: 'internal_clerk_error', message: '' }];
    const quotes = (clerk_trace_id: string) => {
      const { textContent } = show(Page, { errors, clerk_trace_id, status: 500 });
      cleanup();
      return textContent?.includes(clerk_trace_id);
    };
    expect(quotes('a1b2c3d4')).toBe(true);
    for (const odd of ['Call 555 0100', 'evil.example', 'https://evil.example', '{{x}}'])
      expect(quotes(odd)).toBe(false);
  });

  it('no text for developers is anywhere: in no text, title, attribute or description', () => {
    const page = show(Page, null);
    for (const error of TECHNICAL) {
      act(() => void form.capture({ errors: [error], status: 400 }));
      const [decoded] = decodeClerkError({ errors: [error], status: 400 }).errors;
      if (decoded.audience !== 'developer') continue;
      const html = page.outerHTML;
      expect(html).toContain('set up correctly on our side');
      for (const text of [error.long_message, inDevelopersWords.message(decoded)])
        if (text.length > 12) expect(html).not.toContain(text);
    }
  });

  it('a text for developers stays hidden in any error that only they can mend', () => {
    const secret = 'The Clerk secret setting XYZZY is off.';
    const page = show(Page, null);
    for (const { code } of TECHNICAL) {
      const error = { code, message: secret, long_message: secret, meta: { text: secret } };
      act(() => void form.capture({ errors: [error], status: 400 }));
      expect(page.outerHTML).not.toContain('XYZZY');
    }
  });
});
