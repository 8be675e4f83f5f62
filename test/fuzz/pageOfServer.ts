import assert from 'node:assert/strict';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ClerkFailure } from '../../src/entry/index.ts';
import {
  BlockedAction,
  ClerkErrorProvider,
  ErrorSummary,
  Field,
  FormError,
  RetryAfter,
  useClerkError,
} from '../../src/entry/standalone/index.ts';
import { FORBIDDEN, type Spoken } from './laws.ts';

interface PageProps {
  readonly failure: ClerkFailure;
  readonly spoken: Spoken;
}

function Page({ failure, spoken: { translator } }: PageProps): ReactNode {
  const fields = ['password'];
  const form = useClerkError({ fields, initial: failure, translator, showCancelled: true });
  const input = createElement('input');
  return createElement(
    ClerkErrorProvider,
    { form },
    createElement(ErrorSummary),
    createElement(Field, { name: 'password', label: 'Field of the page', children: input }),
    createElement(FormError),
    createElement(BlockedAction),
    createElement(RetryAfter),
  );
}

/** What a page of ours consists of. */
const TAG = /^<\/?(?:div|label|span|bdi|strong|p|ul|li|a|input|h2)(?: [^<>]*)?\/?>$/;

/** The attributes of a tag: what stands in them is escaped. */
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/g;

/** Every attribute that our components write, with all that may stand in it. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  id: /^[\w-]+$/,
  for: /^[\w-]+$/,
  class: /^clerk-[\w-]+$/,
  name: /^password$/,
  role: /^(?:alert|status|timer)$/,
  tabindex: /^-1$/,
  lang: /^en$/,
  href: /^(?:#[\w-]+|https:\/\/\S+)$/,
  rel: /^noopener noreferrer$/,
  'aria-live': /^(?:off|polite)$/,
  'aria-invalid': /^true$/,
  'aria-describedby': /^[\w-]+$/,
  'data-count': /^\d+$/,
  'data-field': /^password$/,
  'data-invalid': /^true$/,
  'data-code': /^[\w.-]{1,100}$/,
  'data-remedy': /^[a-z-]+$/,
};

/** Renders a failure as a server does: nothing in it is markup, and a sentence stands there. */
export function renders(failure: ClerkFailure, spoken: Spoken): void {
  const html = renderToStaticMarkup(createElement(Page, { failure, spoken }));
  for (const [tag] of html.matchAll(/<[^>]*>/g)) {
    assert.match(tag, TAG);
    for (const [, name, value] of tag.matchAll(ATTRIBUTE))
      assert.match(value as string, ATTRIBUTES[name as string] ?? /^an attribute of ours$/);
  }
  const text = html.replace(/<[^>]*>/g, ' ').replace('Field of the page', '');
  assert.doesNotMatch(text, FORBIDDEN);
  if (spoken.translator.explain(failure).failure) assert.match(text, spoken.letter);
}
