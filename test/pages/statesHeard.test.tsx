import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { it } from 'vitest';
import {
  BlockedAction,
  ClerkErrorProvider,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useFieldError,
} from '../../src/entry/react/index.ts';
import { failing, wire, wireError } from '../react/clerkWire.ts';
import { heardTree } from './heardTree.ts';
import { listen } from './listen.ts';
import { form, frame, Page, show } from './Page.tsx';

const de = { errors: { form_password_pwned: 'Bekannt geworden.', form_password_validation_failed: 'Zu kurz.', session_exists: 'Angemeldet.', captcha_invalid: 'Kein Mensch?' } };
const blocked = { errors: [{ code: 'action_blocked', message: '', meta: { title: 'Not from here', description: 'Soon.' } }] };
const both = wire(wireError('session_exists'), wireError('form_password_pwned', 'password'), wireError('captcha_invalid'), wireError('form_password_incorrect', 'password'));
const part = () => document.querySelector<HTMLElement>('#part') as HTMLElement;

let setLocale: (l: string) => void;
const steps: Record<string, () => unknown> = {
  empty: () => {},
  'one error': () => show(failing('form_password_pwned', 'password')),
  'the same again': () => show(failing('form_password_pwned', 'password')),
  'several errors': () => show(both),
  german: () => act(async () => setLocale('de')),
  english: () => act(async () => setLocale('en')),
  hidden: () => { part().hidden = true; return show(both); },
  'seen again': () => { part().hidden = false; return show(both); },
  cleared: () => act(async () => form.clearField('password')),
  pending: () => act(async () => void form.run(() => new Promise(() => {}))),
  waiting: () => show({ ...failing('too_many_requests'), retryAfter: 2 }),
  over: () => new Promise((r) => setTimeout(r, 3000)),
  blocked: () => show(blocked),
  blockedAgain: () => show(blocked),
  none: () => act(async () => form.clear()),
};
function Own() {
  const { inputProps } = useFieldError('password');
  return <input aria-label="Password" {...inputProps} />;
}
const field = <Field name="password" label="Password"><input /></Field>;
const pages: Record<string, ReactNode> = {
  FormError: <FormError />,
  Field: field,
  'FormError + Field': <><FormError />{field}</>,
  'ErrorSummary + FormError + Field': <><ErrorSummary /><FormError />{field}</>,
  'FieldError + useFieldError': <><Own /><FieldError name="password" prefix /></>,
  RetryAfter: <RetryAfter />,
  BlockedAction: <BlockedAction />,
};
it.each(Object.entries(pages))('%s', async (name, page) => {
  const whole = (locale: string) => <ClerkErrorProvider locale={locale} locales={{ de }}><Page><div id="part">{page}</div></Page></ClerkErrorProvider>;
  const { rerender } = render(whole('en'));
  setLocale = (l) => rerender(whole(l));
  const said = listen();
  let out = `#### ${name}\n`;
  for (const [state, go] of Object.entries(steps)) {
    await go(); await frame(); await frame();
    out += `${state}: said ${JSON.stringify(said())}\n${(await heardTree()).map((l) => `      ${l}\n`).join('')}`;
  }
  console.log(out);
});
