// The built package on the Node.js that runs this file: words, server rendering, the fake Clerk, the
// command line. It fails with the first thing that is not right.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClerkTranslator, decodeClerkError, decodeClerkResponse } from 'clerk-error-i18n';
import { clerkLocales } from 'clerk-error-i18n/locales';
import { apiResponseError, createFakeClerk } from 'clerk-error-i18n/testing';
import { toNodeServer } from 'clerk-error-i18n/testing/node';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

const manifest = fileURLToPath(import.meta.resolve('clerk-error-i18n/package.json'));
const { exports, bin, version } = JSON.parse(readFileSync(manifest, 'utf8'));

// React Native and style sheets are no modules of Node.js.
const modules = Object.keys(exports).filter((path) => !/native|\.css|\.json/.test(path));
for (const path of modules) await import(path.replace('.', 'clerk-error-i18n').replace('*', 'de'));

const failure = decodeClerkError(
  apiResponseError([
    { name: 'FormPwnedPassword', param: 'password' },
    { name: 'UserLocked', values: { retryAfter: 5400 } },
    { name: 'FormInvalidPasswordLengthTooShort', param: 'password', values: { minLength: 8 } },
  ]),
);
const said = new Set();
for (const locale of Object.keys(clerkLocales)) {
  const translator = createClerkTranslator({ locales: clerkLocales, locale });
  await translator.ready();
  const { text } = translator.explain(failure);
  assert.equal(text.split('\n').length, 3);
  said.add(text);
}
assert.equal(said.size, Object.keys(clerkLocales).length);

for (const entry of ['react', 'react/standalone', 'react/lazy']) {
  const { Field, FormError, useClerkError } = await import(`clerk-error-i18n/${entry}`);
  const Form = () => {
    const form = useClerkError({ initial: failure, fields: ['password'] });
    return [
      h(FormError, { key: 'form', form }),
      h(Field, { key: 'field', name: 'password', label: 'Password', form }, h('input')),
    ];
  };
  const html = renderToString(h(Form));
  assert.match(html, /aria-invalid="true"/);
  assert.match(html, /in a data breach/);
}

const fake = createFakeClerk();
fake.fail('POST /v1/users', 'FormIdentifierExists', { param: 'email_address' });
const server = await toNodeServer(fake);
const answer = await fetch(`${server.url}/v1/users`, { method: 'POST' });
assert.equal((await decodeClerkResponse(answer)).errors[0].code, 'form_identifier_exists');
await server.close();

const program = fileURLToPath(import.meta.resolve(`clerk-error-i18n/package.json`)).replace(
  'package.json',
  Object.values(bin)[0],
);
const run = (...args) => execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' });
assert.equal(run('--version').trim(), version);
assert.match(run('catalog', 'form_param_nil'), /FormNilParameter/);
