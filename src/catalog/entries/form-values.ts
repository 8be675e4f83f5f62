import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'FormInvalidDate',
    code: 'form_param_invalid_date',
    sections: { backend: 'Forms' },
    shortMessage: 'Date values must be given in Unix millisecond timestamp format.',
    longMessage: 'Date values must be given in Unix millisecond timestamp format.',
    meta: { name: 'param' },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormInvalidEmailAddress',
    code: 'form_param_format_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    shortMessage: 'is invalid',
    longMessage: '<param> must be a valid email address.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidEmailLocalPart',
    code: 'form_param_format_invalid',
    sections: { backend: 'Forms' },
    shortMessage: 'is invalid',
    longMessage: '<param> must be a valid email address local part.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidEncodingParameterValue',
    code: 'form_param_value_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidEncodingParameterValue signifies an error when the given parameter has an invalid encoding',
    shortMessage: 'invalid character encoding',
    longMessage: '<param> contains invalid UTF-8 characters',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidIdentifier',
    code: 'form_param_format_invalid',
    sections: { backend: 'Forms' },
    shortMessage: 'is invalid',
    longMessage:
      '<param> must be either a valid email address, a valid phone number according to E.164 international standard or a valid web3 wallet.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidOrigin',
    code: 'form_invalid_origin',
    sections: { backend: 'Forms' },
    description: 'FormInvalidOrigin signifies an error when the given origin is http/https',
    shortMessage: 'is invalid',
    longMessage:
      '<param> must be a valid origin such as my-app://localhost, chrome-extension://mnhbilbfebpbokpjjamapdecdgieldho, or capacitor://localhost:3000',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  // Oddity: no text at all in the index.
  {
    name: 'FormInvalidParameterFormat',
    code: 'form_param_format_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidParameterFormat signifies an error when the given parameter has an invalid format',
    shortMessage: '',
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidParameterValue',
    code: 'form_param_value_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidParameterValue signifies an error when the given parameter has an invalid value',
    shortMessage: 'is invalid',
    longMessage: '<value> does not match one of the allowed values for parameter <param>',
    meta: { name: 'param' },
    params: {
      value: { text: '<value>', type: 'text' },
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidPhoneNumber',
    code: 'form_param_format_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    shortMessage: 'is invalid',
    longMessage: '<param> must be a valid phone number according to E.164 international standard.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidTime',
    code: 'form_param_invalid_time',
    sections: { backend: 'Forms' },
    shortMessage: 'invalid format',
    longMessage:
      '<param> must contain a datetime specified in RFC3339 format (e.g. `2022-10-20T10:00:27.645Z`).',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormInvalidTypeParameter',
    code: 'form_param_type_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidTypeParameter signifies an error when a form parameter has the wrong type',
    shortMessage: 'is invalid',
    longMessage: '`<param>` must be a `<paramType>`.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
      paramType: { text: '<paramType>', type: 'prose' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormInvalidUsernameCharacter',
    code: 'form_username_invalid_character',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidUsernameCharacter signifies an error when the given username does not match username regex',
    shortMessage: '',
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidUsernameLength',
    code: 'form_username_invalid_length',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidUsernameLength signifies an error when the given username does not have required length',
    shortMessage: '',
    seen: ['Your username must be between <minLength> and <maxLength> characters long.'],
    meta: { name: 'param' },
    params: {
      minLength: { text: '<minLength>', type: 'count' },
      maxLength: { text: '<maxLength>', type: 'count' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidUsernameNeedsNonNumberCharCode',
    code: 'form_username_needs_non_number_char',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidUsernameNeedsNonNumberCharCode signifies an error when the given username does not match username regex',
    shortMessage: '',
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidWeb3WalletAddress',
    code: 'form_param_format_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidWeb3Wallet signifies an error when the given web3 wallet address is invalid',
    shortMessage: 'is invalid',
    longMessage:
      '<param> must be a valid web3 wallet address that starts with 0x and contains 40 hexadecimal characters.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  // Oddity: no text at all in the index.
  {
    name: 'FormMetadataInvalidType',
    code: 'form_param_value_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormMetadataInvalidType signifies an error when the given metadata is not a valid key-value object',
    shortMessage: '',
    meta: { name: 'param' },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormValidationFailed',
    code: 'form_param_value_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description: 'FormValidationFailed converts validator.ValidationErrors to Error.',
    shortMessage: 'is invalid',
    longMessage: '<sanitizedField> is invalid',
    meta: { name: 'sanitizedfield' },
    params: {
      param: { text: '<sanitizedField>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  // Oddity: meta key is a Go field name (wire: `email_addresses`).
  {
    name: 'FormInvalidEmailAddresses',
    code: 'form_param_format_invalid',
    sections: { frontend: 'Forms' },
    shortMessage: 'invalid email addresses',
    longMessage: 'The following email addresses are invalid: <emailAddresses>',
    meta: { emailaddresses: 'invalidemailaddresses' },
    params: {
      emailAddresses: { text: '<emailAddresses>', type: 'list', meta: 'email_addresses' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
]);
