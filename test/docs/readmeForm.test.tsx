import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { SignUp } from '../../stories/forms/ReadmeForm.tsx';
import { failing, sentence } from '../react/clerkWire.ts';

const clerk = vi.hoisted(() => ({
  /** The component calls its hook once in each render. */
  renders: 0,
  password: vi.fn<(params: object) => Promise<{ error: unknown }>>(),
}));
vi.mock('@clerk/react', () => ({
  useSignUp: () => {
    clerk.renders++;
    return { signUp: { password: clerk.password } };
  },
}));

const fails = async () => ({ error: failing('form_password_pwned', 'password') });

beforeEach(() => {
  clerk.renders = 0;
  clerk.password.mockReset().mockImplementation(fails);
  render(<SignUp />);
});

it('three submits that fail never render the form again', async () => {
  const counts = [clerk.renders];
  for (let submit = 0; submit < 3; submit++) {
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(
      sentence('form_password_pwned', 'password'),
    );
    counts.push(clerk.renders);
  }
  expect(clerk.password).toHaveBeenCalledTimes(3);
  expect(counts).toEqual([1, 1, 1, 1]);
});

it('a double click sends one request', async () => {
  let answer!: (result: { error: unknown }) => void;
  clerk.password.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  await userEvent.dblClick(screen.getByRole('button'));
  expect(clerk.password).toHaveBeenCalledOnce();
  await act(async () => answer(await fails()));
  expect(screen.getByLabelText('Password')).toBeInvalid();
});

it('a submit before JavaScript has come puts no password into the address', () => {
  expect(screen.getByRole('button').closest('form')).toHaveAttribute('method', 'post');
});
