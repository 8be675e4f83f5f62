import { act, render, screen } from '@testing-library/react';
import { RadioGroup } from 'radix-ui';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { Field } from '../../src/entry/react/index.ts';
import { failing } from '../react/clerkWire.ts';
import { Page, show } from './Page.tsx';

it.each([
  ['a radio group', <div key="" role="radiogroup" />, 'radiogroup'],
  ['a radio group of Radix', <RadioGroup.Root key="" />, 'radiogroup'],
  ['a fieldset', <fieldset key="" />, 'group'],
])('the label names %s', (_, group, role) => {
  render(
    <Page>
      <Field name="plan" label="Plan">
        {group}
      </Field>
    </Page>,
  );
  expect(screen.getByRole(role, { name: 'Plan' })).toBeTruthy();
});

it.each([
  ['aria-label', <div key="" role="radiogroup" aria-label="Mine" />],
  [
    'aria-labelledby',
    <div key="" role="radiogroup" aria-labelledby="mine">
      <b id="mine">Mine</b>
    </div>,
  ],
])('a group with %s of its own keeps it', (_, group) => {
  render(
    <Page>
      <Field name="plan" label="Plan">
        {group}
      </Field>
    </Page>,
  );
  expect(screen.getByRole('radiogroup', { name: 'Mine' })).toBeTruthy();
});

it('the same Field twice has two inputs with a label and a description each', async () => {
  render(
    <Page>
      {['a', 'b'].map((label) => (
        <Field key={label} name="code" label={label}>
          <input />
        </Field>
      ))}
    </Page>,
  );
  await show(failing('form_code_incorrect', 'code'));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  for (const label of ['a', 'b']) {
    const input = screen.getByLabelText(label);
    const description = document.getElementById(`${input.getAttribute('aria-describedby')}`);
    expect(description?.parentElement).toBe(input.parentElement);
    expect(description?.textContent).not.toBe('');
  }
});

it.each([
  ['with an identifierPrefix each', ['one-', 'two-'], true],
  ['without one, as the documentation warns', ['', ''], false],
])('two hydrated roots of a page, %s, have ids of their own: %s', async (_, prefixes, isUnique) => {
  const page = (
    <Page>
      <Field name="code" label="Code">
        <input />
      </Field>
    </Page>
  );
  for (const identifierPrefix of prefixes) {
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderToString(page, { identifierPrefix });
    await act(async () => void hydrateRoot(root, page, { identifierPrefix }));
  }
  const [one, two] = document.querySelectorAll('input');
  expect(one?.id !== two?.id).toBe(isUnique);
  expect(one?.labels?.length).toBe(isUnique ? 1 : 2);
});

it.each([
  ['a group', <div key="" role="radiogroup" />, false],
  ['an input', <input key="" />, false],
  ['a component that takes no id', <Deaf key="" />, true],
])('development logs where a label names nothing: %s', (_, child, isLogged) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(
    <Page>
      <Field name="plan" label="Plan">
        {child}
      </Field>
    </Page>,
  );
  expect(warn.mock.calls.flat().some((text) => `${text}`.includes('label'))).toBe(isLogged);
  warn.mockRestore();
});

function Deaf() {
  return <input />;
}
