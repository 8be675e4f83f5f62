import type { Causes } from './causes.ts';

/** Errors of what a form sent. */
export const forms: Readonly<Record<string, Causes>> = {
  form_param_missing: {
    what: 'The request left out a value that the instance needs.',
    causes: [
      'The Clerk Dashboard requires a field, such as a name or a phone number, and your form does not have it.',
      'A value was `undefined`, so it was left out of the request.',
      'A newer setting asks for more than the form did when it was written.',
      'An image was uploaded without a file.',
    ],
    fixes: [
      'Compare your form with `signUp.requiredFields` and `signUp.missingFields`, or make the field optional in the Dashboard.',
      'Send the value of each input, also where it is empty, so that the person sees an error at the right field.',
    ],
    code: `form.capture(decodeMissingFields(signUp));`,
  },
  form_param_nil: {
    what: 'A value was sent, and it is empty.',
    causes: [
      'The person submitted the form with an empty field.',
      'The form read the value under the wrong name, so it sent an empty text.',
      'On sign-in, `identifier` was empty because the form filled in `emailAddress`.',
    ],
    fixes: [
      'Show the message at the field that `fields` names.',
      'Log the values just before the call to find the one that is empty.',
    ],
  },
  form_param_unknown: {
    what: 'The request has a param that this endpoint does not take, or that your instance has turned off.',
    causes: [
      'A sign-in sent `emailAddress`. It takes `identifier`.',
      'A sign-up sent `username`, `firstName`, `phoneNumber` or `password`, and the Dashboard has it turned off.',
      'The development instance has the field and the production instance does not.',
      'The SDK is older or newer than the request that you copied.',
    ],
    fixes: [
      'Send `identifier` to sign in, whatever kind of identifier it is.',
      'Turn the field on in the Clerk Dashboard, or remove it from the request.',
      'Compare the settings of both instances.',
    ],
    code: 'await signIn.create({ identifier: emailAddress, password });',
  },
  form_param_format_invalid: {
    what: 'A value has the wrong format.',
    causes: [
      'An email address has a typing slip, or a space at its end.',
      'A phone number has no country code. Clerk wants it as `+15551234567`.',
      'A one-time code holds other characters than digits.',
    ],
    fixes: [
      'Trim what the person typed before you send it.',
      'Use an input that adds the country code to phone numbers.',
    ],
    code: `await signUp.create({ emailAddress: emailAddress.trim(), phoneNumber: '+15551234567' });`,
  },
  form_param_value_invalid: {
    what: 'A value is not one of the allowed ones.',
    causes: [
      'The `strategy` is turned off for your instance, or is misspelled.',
      'An OAuth provider is on in development, and was never set up in production.',
      'A setting of the request holds a value of an older API version.',
      'A server sent a value of the wrong type.',
    ],
    fixes: [
      'Read `allowedValues` where the error has it.',
      'Turn the strategy or the connection on in the Dashboard of this instance.',
    ],
  },
  form_param_type_invalid: {
    what: 'A value has the wrong type.',
    causes: [
      'A number or a boolean was sent as text, or a list as one value.',
      'Metadata was sent as JSON text instead of an object.',
    ],
    fixes: ['Send the type that `paramType` names.'],
  },
  form_identifier_exists: {
    what: 'Another account already has this email address, phone number or username.',
    causes: [
      'The person has an account already and forgot it.',
      'An earlier sign-up with the same address was completed.',
      'The person signed up with Google or another service under the same address.',
      'A test used the same address twice.',
    ],
    fixes: [
      'Offer a link to sign in next to the message.',
      'In tests, use addresses that hold `+clerk_test`, and delete the user afterwards.',
      'If the account must not be revealed, turn on protection against user enumeration in the Dashboard.',
    ],
    code: `const { errors } = decodeClerkError(caught);
const isTaken = errors.some(({ code }) => code === 'form_identifier_exists');
const hint = isTaken && <a href="/sign-in">Sign in instead</a>;`,
  },
  form_identifier_not_found: {
    what: 'No account has the identifier that the person typed.',
    causes: [
      'There is a typing slip in the address.',
      'The account is on another instance: development and production do not share users.',
      'The person never signed up, or the account was deleted.',
    ],
    fixes: [
      'Offer a link to sign up next to the message.',
      'Check that the publishable key and the secret key belong to the instance that has the users.',
    ],
    code: `const { errors } = decodeClerkError(caught);
const isUnknown = errors.some(({ code }) => code === 'form_identifier_not_found');
const hint = isUnknown && <a href="/sign-up">Create an account</a>;`,
  },
  form_conditional_param_missing: {
    what: 'A value is needed because of another value in the same request.',
    causes: [
      'The chosen strategy needs more, such as `redirectUrl` for an email link.',
      'Only one of two values that belong together was sent.',
    ],
    fixes: ['Add the param that the error names, or leave out the one that asks for it.'],
  },
  form_conditional_param_disallowed: {
    what: 'A value cannot be sent together with another value of the request.',
    causes: [
      'Two ways to do the same were sent at once, such as a password and `skipPasswordRequirement`.',
    ],
    fixes: ['Send one of the two params that the error names.'],
  },
  form_username_invalid_length: {
    what: 'The username is shorter or longer than the instance allows.',
    causes: [
      'The person chose a username outside the limits of the Dashboard.',
      'A server created users with names from another system.',
    ],
    fixes: [
      'Show `minLength` and `maxLength` next to the field.',
      'Change the limits in the Dashboard.',
    ],
    code: `for (const error of decodeClerkError(caught).errors)
  if (error.code === 'form_username_invalid_length')
    console.log(error.params.minLength, error.params.maxLength);`,
  },
  form_username_invalid_character: {
    what: 'The username holds a character that usernames may not have.',
    causes: [
      'The person typed a space, an accent or an email address.',
      'A server used the part of an email address before the @ as a username, with its dots.',
    ],
    fixes: [
      'Say under the field which characters are allowed.',
      'Replace other characters before a server creates users.',
    ],
  },
  form_email_address_blocked: {
    what: 'The instance does not take this email address.',
    causes: [
      'Its domain offers disposable addresses, and the Dashboard blocks those.',
      'The address or its domain is on the blocklist.',
    ],
    fixes: [
      'Ask for another address.',
      'Remove the entry from the blocklist if it stands there by mistake.',
    ],
  },
  not_allowed_access: {
    what: 'The instance does not let this person in.',
    causes: [
      'The allowlist is on and the address is not on it.',
      'The address has a `+` part, and the Dashboard blocks those.',
      'Sign-ups from the country of the phone number are off.',
      'The address has an account already, and the Dashboard counts addresses with a `+` part as the same.',
    ],
    fixes: [
      'Add the address or its domain to the allowlist, or turn the allowlist off.',
      'Offer another way to sign up.',
    ],
  },
};
