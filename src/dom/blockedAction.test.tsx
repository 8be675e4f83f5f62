import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  BlockedAction,
  ClerkErrorProvider,
  type ClerkForm,
  FormError,
  useClerkError,
} from '../entry/react/index.ts';

let form: ClerkForm;
function Page() {
  form = useClerkError();
  return (
    <ClerkErrorProvider form={form}>
      <FormError />
      <BlockedAction data-testid="blocked" />
    </ClerkErrorProvider>
  );
}

const blocked = (meta: object) => ({
  errors: [{ code: 'action_blocked', message: 'Action blocked', meta }],
});

it('shows the owner’s words beside the error', () => {
  render(<Page />);
  expect(screen.getByTestId('blocked')).toBeEmptyDOMElement();
  const meta = {
    title: 'Not from here',
    description: '<b>Soon.</b>',
    link_url: 'https://example.com/why',
    link_text: 'Why?',
  };
  act(() => void form.capture(blocked(meta)));
  expect(screen.getByText('Not from here')).toBeVisible();
  expect(screen.getByText('<b>Soon.</b>')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Why?' })).toHaveAttribute(
    'href',
    'https://example.com/why',
  );
  expect(screen.getByRole('alert')).not.toBeEmptyDOMElement();
});

it('says the same words again after the same failure', () => {
  render(<Page />);
  act(() => void form.capture(blocked({ title: 'No' })));
  const before = screen.getByText('No');
  act(() => void form.capture(blocked({ title: 'No' })));
  expect(screen.getByText('No')).not.toBe(before);
});

it('links to nothing but https, and shows nothing of other errors', () => {
  render(<Page />);
  act(() => void form.capture(blocked({ title: 'No', link_url: 'javascript:alert(1)' })));
  expect(screen.queryByRole('link')).toBeNull();
  act(() => void form.capture({ errors: [{ code: 'session_exists', message: '' }] }));
  expect(screen.getByTestId('blocked')).toBeEmptyDOMElement();
});
