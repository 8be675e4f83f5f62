import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { TextInput } from 'react-native';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import * as native from '../src/entry/native/index.ts';
import * as web from '../src/entry/standalone/index.ts';
import { HOSTILE_TEXTS } from './fuzz/hostileTexts.ts';

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

/** Every place where one text of a server may try. */
const answersWith = (text: string): readonly unknown[] => [
  {
    errors: [{ code: 'brand_new', message: text, long_message: text, meta: { param_name: text } }],
  },
  { errors: [{ code: text, message: text }], clerk_trace_id: text, status: text },
  {
    errors: [
      {
        code: 'oauth_access_denied',
        message: '',
        long_message: `You did not grant access to your ${text} account`,
      },
      { code: 'form_param_missing', message: '', meta: { param_name: 'password', [text]: text } },
      { code: 'action_blocked', meta: { title: text, link_url: text, link_text: text } },
    ],
  },
];

const attributesOf = (root: HTMLElement) =>
  [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]);

/** What no error has on a page. */
const RUNS =
  'script, img, iframe, object, embed, svg, style, link, base, form, b, [href^="javascript"], [src]';

/** Some of the errors that only a developer can mend. */
const TECHNICAL = catalog
  .filter(({ audience, code }) => audience === 'developer' && code)
  .filter((_, index) => index % 40 === 0);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(PAGES)('in %s', (_, Page) => {
  it.each(HOSTILE_TEXTS)('%j is plain text or nothing', (text) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const answer of answersWith(text)) {
      const page = show(Page, answer);
      expect(page.querySelectorAll(RUNS)).toHaveLength(0);
      for (const { name, value } of attributesOf(page)) {
        expect(name).not.toMatch(/^on/);
        if (name === 'href') expect(value).toMatch(/^#/);
      }
      expect(page.textContent).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(page.textContent).toMatch(/\p{L}/u);
      cleanup();
    }
  });

  it('a trace id that is none is not quoted', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
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

  it('a text for developers is nowhere: no text, title, attribute or description has it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const secret = 'The Clerk secret setting XYZZY is off.';
    for (const { code } of TECHNICAL) {
      const error = { code, message: secret, long_message: secret, meta: { text: secret } };
      const page = show(Page, { errors: [error], status: 400 });
      expect(page.outerHTML).not.toContain('XYZZY');
      expect(page.textContent).not.toBe('');
      cleanup();
    }
  });
});
