import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ErrorSummary, Field, FormError } from '../../src/entry/react/index.ts';
import { wire, wireError } from '../react/clerkWire.ts';
import { Page, show } from './Page.tsx';
import './tailwind.css';

const failure = wire(
  wireError('form_param_nil', 'plan'),
  wireError('session_exists'),
  wireError('captcha_invalid'),
);
const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);

it('Tailwind’s reset leaves borders, room, underlines and bullets; its utilities win', async () => {
  render(
    <Page>
      <ErrorSummary />
      <FormError className="clerk-form-error p-0" />
      <Field name="plan" label="Plan">
        <input />
      </Field>
    </Page>,
  );
  await show(failure);
  const summary = styleOf('.clerk-error-summary');
  expect(summary.borderInlineStartWidth).toBe('4px');
  expect(summary.paddingBlockStart).toBe('14px');
  expect(styleOf('.clerk-error-summary a').textDecorationLine).toBe('underline');
  expect(styleOf('.clerk-error-summary ul').listStyleType).toBe('disc');
  expect(Number(styleOf('.clerk-error-summary h2').fontWeight)).toBeGreaterThan(400);
  expect(styleOf('.clerk-form-error').paddingBlockStart).toBe('0px');
});

it('a wide select does not make a field wider than a small screen', () => {
  render(
    <div data-testid="screen" style={{ width: 320 }}>
      <Page>
        <Field name="plan" label="Plan">
          <select style={{ maxWidth: '100%' }}>
            <option>{'A plan with a very long name. '.repeat(9)}</option>
          </select>
        </Field>
      </Page>
    </div>,
  );
  const screen = document.querySelector('[data-testid=screen]') as Element;
  expect(screen.scrollWidth).toBe(320);
});
