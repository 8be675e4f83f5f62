import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import css from '../../src/dom/styles.css?inline';
import { decodeClerkError } from '../../src/entry/index.ts';
import { FieldError, RetryAfter, useClerkError } from '../../src/entry/react/index.ts';
import { failing } from '../react/clerkWire.ts';
import { frame } from './Page.tsx';

const initial = { ...decodeClerkError(failing('form_code_incorrect', 'code')), retryAfter: 90 };
function Form() {
  const form = useClerkError({ initial, fields: ['code'] });
  return (
    <>
      <FieldError name="code" prefix form={form} />
      <RetryAfter form={form} />
    </>
  );
}

/** A page with the HTML of a server. Its policy allows no styles in the HTML. */
async function pageUnder(html: string): Promise<Document> {
  const frameElement = document.body.appendChild(document.createElement('iframe'));
  const loaded = new Promise((resolve) => frameElement.addEventListener('load', resolve));
  const nonce = 'n1';
  frameElement.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="style-src 'nonce-${nonce}'"><style nonce="${nonce}">${css}</style><div id="root">${html}</div>`;
  await loaded;
  return frameElement.contentDocument as Document;
}
const heard = (page: Document) => [...page.querySelectorAll<HTMLElement>('.clerk-heard-only')];

it('the HTML of a server has no style of its own', () => {
  const html = renderToString(<Form />);
  expect(html).toContain('clerk-heard-only');
  expect(html).not.toContain('style=');
});

it('a strict policy hides texts for screen readers only, before and after hydration', async () => {
  const page = await pageUnder(renderToString(<Form />));
  const root = page.querySelector('#root') as Element;
  for (const element of heard(page)) expect(element.getBoundingClientRect().width).toBe(1);
  expect(heard(page)).toHaveLength(2);
  const app = await act(async () => hydrateRoot(root, <Form />));
  for (const element of heard(page)) expect(element.getBoundingClientRect().width).toBe(1);
  act(() => app.unmount());
});

it('without the stylesheet it is not seen either', async () => {
  const { container } = render(<Form />);
  await frame();
  for (const element of heard(container.ownerDocument))
    expect(element.getBoundingClientRect().width).toBe(1);
});
