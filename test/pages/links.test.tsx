import { Checkbox } from '@base-ui/react/checkbox';
import { act, render, screen } from '@testing-library/react';
import { RadioGroup } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { HashRouter, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
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

it('with a HashRouter a link leaves the route', async () => {
  location.hash = '#/form';
  render(
    <HashRouter>
      <Routes>
        <Route
          path="/form"
          element={
            <Plan>
              <Field name="plan" label="Plan">
                <input />
              </Field>
            </Plan>
          }
        />
        <Route path="*" element="404" />
      </Routes>
    </HashRouter>,
  );
  await show(fails);
  await userEvent.click(link());
  expect(location.hash).toBe('#/form');
  expect(screen.queryByText('404')).toBeNull();
  expect(focused()).toBe('plan');
  location.hash = '';
});

describe('a link leads to', () => {
  it.each<[string, ReactNode, string]>([
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
        <input name="first" />
        <input name="second" />
      </fieldset>,
      'first',
    ],
    [
      'the button of a radio group that can be reached',
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
          {child as never}
        </Field>
      </Plan>,
    );
    await show(fails);
    await userEvent.click(link());
    expect(focused()).toBe(name);
  });

  it('the copy of a field that can be seen', async () => {
    render(
      <Plan>
        <Field name="plan" label="Plan">
          <input className="seen" name="seen" />
        </Field>
        <div hidden>
          <Field name="plan" label="Plan">
            <input name="hidden" />
          </Field>
        </div>
      </Plan>,
    );
    await show(fails);
    await userEvent.click(link());
    expect(focused()).toBe('seen');
    expect(screen.getByLabelText('Plan', { selector: '.seen' })).toBe(document.activeElement);
  });
});

const field = (
  <Plan>
    <Field name="plan" label="Plan">
      <input />
    </Field>
  </Plan>
);

it('in a shadow root a link finds the input there', async () => {
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  const app = createRoot(root.appendChild(document.createElement('div')));
  await act(async () => app.render(field));
  await show(fails);
  (root.querySelector('a') as HTMLElement).click();
  await frame();
  expect(focused()).toBe('plan');
  expect(location.hash).toBe('');
  act(() => app.unmount());
});

it('in an iframe a link finds the input there, and the frame stays where it is', async () => {
  function Frame() {
    const [body, setBody] = useState<Element | null>();
    return (
      <iframe
        title="frame"
        srcDoc="<base href='https://example.com/'><p>Frame</p>"
        onLoad={(event) => setBody(event.currentTarget.contentDocument?.body)}
      >
        {body && createPortal(field, body)}
      </iframe>
    );
  }
  const { container } = render(<Frame />);
  const document = () => (container.firstChild as HTMLIFrameElement).contentDocument as Document;
  await expect.poll(() => document().querySelector('input')).toBeTruthy();
  await show(fails);
  (document().querySelector('a') as HTMLElement).click();
  await frame();
  expect(document().querySelector('p')).toBeTruthy();
  expect(document().activeElement?.getAttribute('name')).toBe('plan');
});

describe('a field that is not seen', () => {
  const input = (
    <Field name="plan" label="Plan">
      <input />
    </Field>
  );
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
  ])('%s has its error in the form as well, and a link opens it', async (_, part) => {
    render(<Plan>{part}</Plan>);
    await show(fails);
    expect(form.formErrors).toHaveLength(1);
    await userEvent.click(link());
    await frame();
    expect(focused()).toBe('plan');
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
    expect(focused()).toBe('plan');
  });

  it('has its error at the field alone once it is seen', async () => {
    const { rerender } = render(<Plan>{<div hidden>{input}</div>}</Plan>);
    await show(fails);
    rerender(<Plan>{<div>{input}</div>}</Plan>);
    await show(fails);
    expect(form.formErrors).toEqual([]);
  });
});
