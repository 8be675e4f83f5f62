import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
} from '../../src/entry/react/index.ts';
import { wire, wireError } from '../react/clerkWire.ts';
import { form, Page, show } from './Page.tsx';

/** Puts every text of the page into two `<font>`, as Chrome's translation does (react#11538). */
function translate(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (texts.nextNode()) all.push(texts.currentNode as Text);
  for (const text of all) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = `<${text.data}>`;
    text.replaceWith(outer);
  }
}

const failures = {
  one: wire(wireError('session_exists'), wireError('form_code_incorrect', 'code')),
  several: wire(
    wireError('session_exists'),
    wireError('captcha_invalid'),
    wireError('form_code_incorrect', 'code'),
  ),
  other: { ...wire(wireError('too_many_requests')), retryAfter: 90, clerk_trace_id: 'trace_1' },
};

it.each([
  ['one', 'several'],
  ['several', 'one'],
  ['one', 'other'],
  ['other', 'one'],
  ['one', 'one'],
] as const)('simulated Chrome Translate: after %s, %s', async (before, after) => {
  const { container } = render(
    <Page>
      <ErrorSummary />
      <FormError />
      <FieldError name="code" prefix />
      <Field name="code" label="Code">
        <input />
      </Field>
      <RetryAfter />
    </Page>,
  );
  await show(failures[before]);
  translate();
  await show(failures[after]);
  const texts = container.querySelector('.clerk-form-error')?.textContent;
  expect(texts).toBeTruthy();
  expect(texts).not.toContain('<');
  translate();
  await userEvent.type(container.querySelector('input') as Element, '1');
  await act(async () => form.clear());
  expect(container.querySelector('.clerk-form-error')?.textContent).toBe('');
  expect(container.querySelector('[data-field]')?.textContent).toBe('');
});
