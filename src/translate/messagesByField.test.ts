import { expect, test } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';
import { messagesByField } from './messagesByField.ts';

const translator = createClerkTranslator();
const form = { fields: ['email', 'password'], aliases: { email_address: 'email' } } as const;

test('the sentences of each field, and those of the form', () => {
  const caught = wire(
    wireError('form_identifier_exists', 'email_address'),
    wireError('session_exists'),
    wireError('form_password_pwned', 'password'),
    wireError('form_password_not_strong_enough', 'password'),
  );
  expect(messagesByField(translator.explain(caught, form))).toEqual({
    fieldErrors: {
      email: [sentence('form_identifier_exists', 'email_address')],
      password: [
        sentence('form_password_pwned', 'password'),
        sentence('form_password_not_strong_enough', 'password'),
      ],
    },
    formErrors: [sentence('session_exists')],
  });
});

test.each([null, undefined, { error: null }])('of %j there are none', (value) => {
  expect(messagesByField(translator.explain(value, form))).toEqual({
    fieldErrors: {},
    formErrors: [],
  });
});

test('it is the same after JSON', () => {
  const messages = messagesByField(
    translator.explain(failing('form_password_pwned', 'password'), form),
  );
  expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
});
