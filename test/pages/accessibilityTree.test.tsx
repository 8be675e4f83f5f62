import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import {
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useFieldError,
} from '../../src/entry/react/index.ts';
import { failing, sentence, wire, wireError } from '../react/clerkWire.ts';
import { Page, show } from './Page.tsx';

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
}

const session = () =>
  cdp() as unknown as { send(method: string, params?: object): Promise<{ nodes: AxNode[] }> };

/**
 * What the browser reports to screen readers about the elements of a role, in the frame of the
 * test.
 */
async function tree(role: string) {
  const { frameTree } = (await session().send('Page.getFrameTree')) as never as {
    frameTree: { childFrames?: { frame: { id: string } }[]; frame: { id: string } };
  };
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map(({ frame }) => frame)];
  const all: AxNode[] = [];
  for (const { id } of frames)
    all.push(...(await session().send('Accessibility.getFullAXTree', { frameId: id })).nodes);
  return all
    .filter((node) => !node.ignored && node.role?.value === role)
    .map(({ name, description, properties = [] }) => {
      const of = (wanted: string) => properties.find(({ name }) => name === wanted)?.value.value;
      return {
        name: name?.value,
        description: description?.value || undefined,
        invalid: of('invalid') === 'true' || undefined,
        live: of('live') as string | undefined,
        focused: of('focused') as boolean | undefined,
      };
    })
    .map((node) => Object.fromEntries(Object.entries(node).filter(([, value]) => value)));
}

beforeEach(async () => {
  await session().send('Accessibility.enable');
});

const pwned = sentence('form_password_pwned', 'password');

describe('what the browser reports about', () => {
  it('a Field, without and with an error', async () => {
    render(
      <Page>
        <FormError />
        <Field name="password" label="Password">
          <input aria-describedby="hint" />
        </Field>
        <p id="hint">Eight signs.</p>
      </Page>,
    );
    expect(await tree('textbox')).toEqual([{ name: 'Password', description: 'Eight signs.' }]);
    await show(failing('form_password_pwned', 'password'));
    expect(await tree('textbox')).toEqual([
      { name: 'Password', description: `Eight signs. ${pwned}`, invalid: true, focused: true },
    ]);
  });

  it('an input of the app’s own with a FieldError', async () => {
    function Own() {
      const { inputProps } = useFieldError('password');
      return <input aria-label="Password" {...inputProps} />;
    }
    render(
      <Page options={{ focus: false }}>
        <Own />
        <FieldError name="password" prefix />
      </Page>,
    );
    expect(await tree('textbox')).toEqual([{ name: 'Password' }]);
    await show(failing('form_password_pwned', 'password'));
    expect(await tree('textbox')).toEqual([
      { name: 'Password', description: `Error: ${pwned}`, invalid: true },
    ]);
  });

  it('a FormError, which is an alert before there is an error', async () => {
    render(
      <Page>
        <FormError />
      </Page>,
    );
    expect(await tree('alert')).toEqual([{ live: 'assertive' }]);
    await show(failing('session_exists'));
    expect(await tree('alert')).toEqual([{ live: 'assertive' }]);
  });

  it('an ErrorSummary, its heading and its links', async () => {
    render(
      <Page>
        <ErrorSummary />
        <Field name="password" label="Password">
          <input />
        </Field>
      </Page>,
    );
    expect(await tree('alert')).toEqual([{ live: 'assertive' }]);
    await show(wire(wireError('form_password_pwned', 'password'), wireError('session_exists')));
    expect(await tree('link')).toEqual([{ name: pwned }]);
    expect(await tree('heading')).toHaveLength(1);
    expect(await tree('textbox')).toEqual([
      { name: 'Password', description: pwned, invalid: true },
    ]);
  });

  it('a RetryAfter, while it counts and before', async () => {
    render(
      <Page>
        <FormError />
        <RetryAfter />
      </Page>,
    );
    expect(await tree('timer')).toEqual([]);
    expect(await tree('status')).toEqual([{ live: 'polite' }]);
    await show({ ...failing('too_many_requests'), retryAfter: 90 });
    expect(await tree('timer')).toHaveLength(1);
    expect(await tree('status')).toEqual([{ live: 'polite' }]);
  });
});
