import { formatWithOptions } from 'node:util';
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClerkTranslator } from '../../src/entry/index.ts';
import { type ClerkForm, FormError, useClerkError } from '../../src/entry/standalone/index.ts';
import { hostileAnswers } from './hostileAnswers.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

let form: ClerkForm;
let onError: ((failure: unknown, cause: unknown) => void) | undefined;

function Page({ isShown = true }) {
  form = useClerkError({ onError });
  return isShown && <FormError form={form} />;
}

const METHODS = ['error', 'warn', 'log', 'info', 'debug'] as const;
let calls: unknown[][];
beforeEach(() => {
  calls = [];
  onError = undefined;
  for (const method of METHODS)
    vi.spyOn(console, method).mockImplementation((...args) => void calls.push(args));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** All that was logged, as Node writes it to a terminal. */
const written = (): string =>
  calls.map((call) => formatWithOptions({ depth: 9 }, ...call)).join('\n');

/** Captures a value in a form that shows nothing, which is logged, too. */
function capture(value: unknown): void {
  render(<Page isShown={false} />);
  act(() => void form.capture(value));
}

/** Rejects with a value in a submit of a form. */
async function reject(thrown: unknown): Promise<void> {
  render(<Page />);
  await act(() => form.run(() => Promise.reject(thrown)));
}

it.each(HOSTILE_TEXTS)('%j in an answer is logged as text', (text) => {
  for (const answer of hostileAnswers(text)) capture(answer);
  expect(calls.length).toBeGreaterThan(3);
  // What a console reads as a format is a text of ours.
  for (const [format, ...rest] of calls)
    if (rest.length) expect(format).toMatch(/^(?:\[clerk-error-i18n\] )?[\w: %]+$/);
  expect(written()).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
});

it.each(HOSTILE_TEXTS)('%j as a language or an override is logged as text', async (text) => {
  const overrides = { [text]: { errors: { [text]: text, form_param_nil: text } } };
  const translator = createClerkTranslator({
    locale: text,
    overrides: overrides as never,
    locales: { [text]: () => Promise.reject(new Error(text)) },
  });
  await translator.ready();
  expect(written()).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
});

describe('what the app sent', () => {
  const sent = { password: 'hunter2', code: '424242' };
  const asAxios = () =>
    Object.assign(new TypeError('x is not a function'), {
      config: { data: JSON.stringify(sent), headers: { authorization: 'hunter2' } },
      request: sent,
      toJSON: () => sent,
    });

  it.each<[string, unknown]>([
    ['an error with its request', asAxios()],
    ['an error with its request as the cause', new Error('x failed', { cause: asAxios() })],
    ['an object', { ...sent, request: sent }],
    ['a function', Object.assign(() => {}, sent)],
    ['an error of a form library', Object.assign(new Error('invalid'), { values: sent })],
  ])('is not logged with %s', async (_, caught) => {
    await reject(caught);
    expect(written()).toContain('unexpected: ');
    expect(written()).not.toMatch(/hunter2|424242/);
  });

  it('is not logged when the app’s own reporter throws it back', () => {
    onError = () => {
      throw asAxios();
    };
    capture({ errors: [{ code: 'form_password_pwned', message: '' }] });
    expect(written()).toContain('TypeError: x is not a function');
    expect(written()).not.toMatch(/hunter2|424242/);
  });

  it('nor is anything, when a reporter throws nothing', () => {
    onError = () => {
      throw null;
    };
    capture({ errors: [{ code: 'form_password_pwned', message: '' }] });
    expect(calls).toContainEqual(['%s', undefined]);
  });
});

describe('what the server echoed', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJlLXBhcnQ';
  const text = `Token ${token} of https://a.example/?__clerk_ticket=s3cr3t is invalid`;
  it.each<[string, unknown]>([
    ['an error for developers', { errors: [{ code: 'host_invalid', message: text }] }],
    ['a code', { errors: [{ code: token, message: text }], clerkRuntimeError: true }],
    ['a param', { errors: [{ code: 'host_invalid', message: '', meta: { param_name: token } }] }],
    ['an exception', new Error(text)],
    ['a name', Object.assign(new Error('x'), { name: text, stack: '' })],
    ['a text', text],
  ])('is not logged with %s, as far as it is known to be secret', async (_, caught) => {
    await reject(caught);
    capture(caught);
    expect(calls).not.toEqual([]);
    expect(written()).not.toMatch(/eyJ|s3cr3t/);
  });
});

it('a bug of the app is logged with its name, its message and the line that threw it', () => {
  const bug = new RangeError('no such step\nin the flow');
  capture(bug);
  expect(written()).toMatch(/unexpected: RangeError: no such step\n +in the flow\n +at .*\d+:\d+/);
});

it('a bug is named where the engine leaves name and message out of the stack', () => {
  const bug = Object.assign(new TypeError('gone'), {
    stack: 'submit@https://a.example/app.js:1:2',
  });
  capture(bug);
  expect(written()).toContain(
    'unexpected: TypeError: gone\n    submit@https://a.example/app.js:1:2',
  );
});

it('a stack without end is cut, and one that throws is left out', () => {
  capture(Object.assign(new Error('deep'), { stack: `Error: deep\n${'  at x\n'.repeat(5000)}` }));
  expect(written().split('\n').length).toBeLessThan(100);
  calls = [];
  const hidden = Object.defineProperty(new Error('kept'), 'stack', {
    get() {
      throw new Error('no');
    },
  });
  capture(hidden);
  expect(written()).toContain('unexpected: kept');
});

it.each([
  ['null', null, 'object'],
  ['undefined', undefined, 'undefined'],
  ['a number', 5, 'number'],
  ['a text', 'Too \u001b[31mlate', 'Too [31mlate'],
])('of %s that was thrown, the type or the text is logged', async (_, thrown, expected) => {
  await reject(thrown);
  expect(written()).toBe(`[clerk-error-i18n] unexpected: ${expected}`);
});
