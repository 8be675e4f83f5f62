import { act, render } from '@testing-library/react';
import { type ComponentType, createRef, type HTMLAttributes, type Ref } from 'react';
import { describe, expect, it } from 'vitest';
import { wire, wireError } from '../../test/react/clerkWire.ts';
import {
  BlockedAction,
  type ClerkForm,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useClerkError,
} from '../entry/react/index.ts';

/** Props that an app may give to all components. `Field` and `FieldError` also need a name. */
type Own = HTMLAttributes<HTMLElement> & {
  readonly name: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly form?: ClerkForm;
};

const failure = {
  ...wire(
    wireError('form_password_no_number', 'password'),
    wireError('form_password_pwned', 'password'),
    wireError('session_exists'),
    wireError('captcha_invalid'),
  ),
  retryAfter: 60,
  clerk_trace_id: 'trace_1',
};

let form: ClerkForm;
function Page({ component: Part, own }: { component: ComponentType<Own>; own: Partial<Own> }) {
  form = useClerkError({ fields: ['password'] });
  return <Part name="password" form={form} {...own} />;
}
function show(component: unknown, own: Partial<Own> = {}) {
  const page = render(<Page component={component as ComponentType<Own>} own={own} />);
  const root = page.container.firstElementChild as HTMLElement;
  const empty = root.cloneNode(true) as HTMLElement;
  act(() => void form.capture(failure));
  return { root, empty, data: { ...root.dataset } };
}

const first = { code: 'form_password_no_number', remedy: 'correct-input' };
const ofForm = { code: 'session_exists', remedy: 'sign-out' };
const components = [
  ['Field', Field, 'clerk-field', { invalid: 'true' }, ['field-error', 'error-list']],
  ['FieldError', FieldError, 'clerk-field-error', { field: 'password', ...first }, ['error-list']],
  ['FormError', FormError, 'clerk-form-error', ofForm, ['error-list', 'trace-id']],
  [
    'ErrorSummary',
    ErrorSummary,
    'clerk-error-summary',
    { count: '4' },
    ['error-summary-title', 'error-list', 'trace-id'],
  ],
  ['RetryAfter', RetryAfter, 'clerk-retry-after', {}, []],
  ['BlockedAction', BlockedAction, 'clerk-blocked-action', {}, []],
] as const;

describe.each(components)('%s', (_, component, className, data, inside) => {
  it('has classes and attributes for styles, and none for an error before there is one', () => {
    const { root, empty, data: shown } = show(component);
    expect(root).toHaveClass(className, { exact: true });
    expect(shown).toEqual(data);
    for (const name of inside) expect(root.querySelector(`.clerk-${name}`)).not.toBeNull();
    for (const name of ['invalid', 'code', 'remedy', 'count'])
      expect(empty.dataset).not.toHaveProperty(name);
  });

  it('takes a ref, a class instead of its own, and other attributes', () => {
    const ref = createRef<HTMLDivElement>();
    const { root } = show(component, { ref, className: 'mine', title: 'Hm' });
    expect(ref.current).toBe(root);
    expect(root).toHaveClass('mine', { exact: true });
    expect(root).toHaveAttribute('title', 'Hm');
  });
});

it('a summary can take the focus, but is no stop of the Tab key', () => {
  expect(show(ErrorSummary).root).toHaveAttribute('tabindex', '-1');
});

const HIDDEN = { position: 'absolute', width: '1px' };

it('RetryAfter hides its text for screen readers from the eye', () => {
  const { root } = show(RetryAfter);
  expect(root.querySelector('[role=status]')).toHaveStyle(HIDDEN);
  expect(root.querySelector('[role=timer]')).not.toHaveAttribute('style');
});

it('the prefix of a FieldError is read out, and not seen', () => {
  const { root } = show(FieldError, { prefix: true as never });
  expect(root.querySelector('span')).toHaveTextContent('Error:');
  expect(root.querySelector('span')).toHaveStyle(HIDDEN);
});
