import { expect, it } from 'vitest';
import * as core from '../index.ts';
import * as native from './core.ts';

it('has the same names as elsewhere', () => {
  expect(Object.keys(native).sort()).toEqual(Object.keys(core).sort());
});

it('says the same to people', () => {
  const wire = { errors: [{ code: 'form_password_pwned', message: '' }] };
  const { text } = core.createClerkTranslator().explain(wire);
  expect(native.createClerkTranslator().explain(wire).text).toBe(text);
});

it('shows developers the server’s own text', () => {
  const wire = { errors: [{ code: 'host_invalid', message: 'Invalid host' }] };
  const translator = native.createClerkTranslator({ developerText: true });
  expect(translator.explain(wire).text).toContain('Invalid host');
});
