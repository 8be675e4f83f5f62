import { Checkbox } from '@base-ui/react/checkbox';
import { act, render, screen } from '@testing-library/react';
import { RadioGroup } from 'radix-ui';
import { type ReactElement, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { HashRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ErrorSummary, Field } from '../../src/entry/react/index.ts';
import { failing } from '../react/clerkWire.ts';
import { focused, form, frame, Page, show } from './Page.tsx';

function Plan({ children }: { readonly children: ReactNode }) {
  return (
    <Page options={{ focus: false }}>
      <ErrorSummary />
      {children}
    </Page>
  );
}
const link = () => screen.getByRole('link');
const fails = failing('form_param_nil', 'plan');

/** The address of the test. No link may change it. */
const address = location.href;
afterEach(() => {
  const { href } = location;
  history.replaceState(null, '', address);
  expect(href).toBe(address);
});

const input = (
  <Field name="plan" label="Plan">
    <input className="control" />
  </Field>
);
const group = (
  <Field name="plan" label="Plan">
    <fieldset>
      <input className="control" />
      <input />
    </fieldset>
  </Field>
);
const controls = [
  ['an input', input],
  ['a group', group],
] as const;

it.each(controls)('with a HashRouter a link to %s leaves the route', async (_, field) => {
  location.hash = '#/form';
  render(
    <HashRouter>
      <Routes>
        <Route path="/form" element={<Plan>{field}</Plan>} />
        <Route path="*" element="404" />
      </Routes>
    </HashRouter>,
  );
  await show(fails);
  await userEvent.click(link());
  expect(location.hash).toBe('#/form');
  expect(screen.queryByText('404')).toBeNull();
  expect(focused()).toBe('control');
  history.replaceState(null, '', address);
});

describe('a link leads to', () => {
  it.each<[string, ReactElement, string]>([
    [
      'a Base UI check box',
      <Checkbox.Root key="" className="box">
        <Checkbox.Indicator />
      </Checkbox.Root>,
      'box',
    ],
    [
      'the first control of a fieldset',
      <fieldset key="">
        <input className="first" />
        <input className="second" />
      </fieldset>,
      'first',
    ],
    [
      'the chosen button of a radio group',
      <div key="" role="radiogroup">
        {['one', 'two'].map((plan) => (
          <button key={plan} type="button" tabIndex={plan === 'one' ? -1 : 0} className={plan} />
        ))}
      </div>,
      'two',
    ],
    [
      'the chosen button of a radio group of Radix',
      <RadioGroup.Root key="" defaultValue="two">
        {['one', 'two'].map((plan) => (
          <RadioGroup.Item key={plan} value={plan} className={plan} aria-label={plan} />
        ))}
      </RadioGroup.Root>,
      'two',
    ],
  ])('%s', async (_, child, name) => {
    render(
      <Plan>
        <Field name="plan" label="Plan">
          {child}
        </Field>
      </Plan>,
    );
    await show(fails);
    await userEvent.click(link());
    expect(focused()).toBe(name);
  });

  it.each([
    ['before', ['copy', 'seen']],
    ['after', ['seen', 'copy']],
  ])('the field that is seen, with a hidden copy %s it', async (_, fields) => {
    render(
      <Plan>
        {fields.map((name) => (
          <div key={name} hidden={name === 'copy'}>
            <Field name="plan" label="Plan">
              <input className={name} />
            </Field>
          </div>
        ))}
      </Plan>,
    );
    await show(fails);
    await userEvent.click(link());
    expect(focused()).toBe('seen');
    expect(screen.getByLabelText('Plan', { selector: '.seen' })).toBe(document.activeElement);
  });
});

it.each(controls)('in a shadow root a link finds %s there', async (_, field) => {
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  const app = createRoot(root.appendChild(document.createElement('div')));
  await act(async () => app.render(<Plan>{field}</Plan>));
  await show(fails);
  (root.querySelector('a') as HTMLElement).click();
  await frame();
  expect(focused()).toBe('control');
  act(() => app.unmount());
});

it.each(controls)('in an iframe a link finds %s there, and the frame stays', async (_, field) => {
  function Frame() {
    const [body, setBody] = useState<Element | null>();
    return (
      <iframe
        title="frame"
        srcDoc="<base href='https://example.com/'><p>Frame</p>"
        onLoad={(event) => setBody(event.currentTarget.contentDocument?.body)}
      >
        {body && createPortal(<Plan>{field}</Plan>, body)}
      </iframe>
    );
  }
  const { container } = render(<Frame />);
  const inFrame = () => (container.firstChild as HTMLIFrameElement).contentDocument;
  await expect.poll(() => inFrame()?.querySelector('input')).toBeTruthy();
  await show(fails);
  inFrame()?.querySelector('a')?.click();
  await frame();
  expect(inFrame()?.querySelector('p')).toBeTruthy();
  expect(inFrame()?.activeElement?.className).toBe('control');
});

describe('a field that is not seen', () => {
  function Tabs({ until }: { readonly until?: true }) {
    const [tab, setTab] = useState(1);
    return (
      <>
        <button type="button" role="tab" aria-controls="two" onClick={() => setTab(2)} />
        <div
          id="two"
          role="tabpanel"
          hidden={tab === 1 && ((until ? 'until-found' : true) as true)}
        >
          {input}
        </div>
      </>
    );
  }
  it.each<[string, ReactNode]>([
    [
      'in a closed <details>',
      <details key="">
        <summary>More</summary>
        {input}
      </details>,
    ],
    ['in a panel of tabs', <Tabs key="" />],
    ['in a panel that a search opens', <Tabs key="" until />],
    [
      'in a part that only a search opens',
      // React knows `hidden` without a value only.
      <div key="" ref={(part) => part?.setAttribute('hidden', 'until-found')}>
        {input}
      </div>,
    ],
  ])('%s has its error in the form as well, and a link opens it', async (_, part) => {
    render(<Plan>{part}</Plan>);
    await show(fails);
    expect(form.formErrors).toHaveLength(1);
    await userEvent.click(link());
    await frame();
    expect(focused()).toBe('control');
    expect(document.activeElement?.checkVisibility()).toBe(true);
  });

  it('sends the page an event, so it may open the part in its own way', async () => {
    const told: unknown[] = [];
    render(
      <Plan>
        <div hidden id="panel">
          {input}
        </div>
      </Plan>,
    );
    const panel = document.querySelector('#panel') as HTMLElement;
    panel.addEventListener('beforematch', (event) => {
      told.push(event.type);
      panel.hidden = false;
    });
    await show(fails);
    await userEvent.click(link());
    await frame();
    expect(told).toEqual(['beforematch']);
    expect(focused()).toBe('control');
  });

  it('has its error at the field alone once it is seen', async () => {
    const { rerender } = render(<Plan>{<div hidden>{input}</div>}</Plan>);
    await show(fails);
    rerender(<Plan>{<div>{input}</div>}</Plan>);
    await show(fails);
    expect(form.formErrors).toEqual([]);
  });
});
