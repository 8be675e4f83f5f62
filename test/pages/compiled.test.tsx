import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { failing, sentence } from '../react/clerkWire.ts';
import { CompiledForm } from './compiled/CompiledForm.tsx';
import { errorOf } from './Page.tsx';

it('in an app that the React Compiler has compiled, what is shown follows the form', async () => {
  // Else the test would not try the compiler.
  expect(CompiledForm.toString()).toMatch(/memo_cache_sentinel/);
  let fail: (error: unknown) => void = () => {};
  const send = () =>
    new Promise((_, reject) => {
      fail = reject;
    });
  render(<CompiledForm send={send} />);
  const readings = () => screen.getByRole('status').textContent;
  const submit = async (failure: unknown) => {
    await userEvent.click(screen.getByText('Send'));
    expect(readings()).toBe('pending, no failure, 0 of the form, 0 of the code');
    await act(async () => fail(failure));
  };

  await submit(failing('form_code_incorrect', 'code'));
  expect(readings()).toBe('idle, api, 0 of the form, 1 of the code');
  expect(errorOf('code')).toBe(sentence('form_code_incorrect', 'code'));
  await userEvent.click(screen.getByText('Deutsch'));
  await expect.poll(() => errorOf('code')).toBe('Der Code stimmt nicht.');

  await userEvent.type(screen.getByLabelText('Code'), '1');
  expect(readings()).toBe('idle, api, 0 of the form, 0 of the code');
  expect(errorOf('code')).toBe('');

  await submit(failing('session_exists'));
  expect(readings()).toBe('idle, api, 1 of the form, 0 of the code');
});
