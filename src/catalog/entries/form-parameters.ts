import { defineEntries } from '../entry.ts';

export default defineEntries([
  // Oddity: meta key is `names` (wire: `param_names`), which the SDKs drop.
  {
    name: 'FormAtLeastOneOptionalParameterMissing',
    code: 'form_param_missing',
    sections: { backend: 'Forms' },
    description:
      'FormAtLeastOneOptionalParameterMissing signifies an error when at least one optional parameter must be provided',
    shortMessage: 'at least one parameter must be provided',
    longMessage: 'at least one of `<parameters>` must be provided',
    meta: { names: 'paramnames' },
    params: {
      paramNames: { text: '<parameters>', type: 'fields', meta: 'param_names' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormDuplicateParameter',
    code: 'form_param_duplicate',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormDuplicateParameter signifies an error when a duplicate parameter is found in a form',
    shortMessage: 'is duplicate',
    longMessage: '<param> included multiple times. There should only be one.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormInvalidParameterOnlyOneOfAllowed',
    code: 'form_param_value_invalid',
    sections: { backend: 'Forms' },
    shortMessage: 'is invalid',
    longMessage:
      '<param> is invalid. Only one of the following parameter values is allowed: <allowedValues>',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
      allowedValues: { text: '<allowedValues>', type: 'list' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormInvalidParameterValueWithAllowed',
    code: 'form_param_value_invalid',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormInvalidParameterValueWithAllowed signifies an error when the given parameter has an invalid value. The difference with FormInvalidParameterValue is that this error also includes the allowed values',
    shortMessage: 'is invalid',
    longMessage:
      '<value> does not match the allowed values for parameter <param>. Allowed values: <allowedValues>',
    meta: { name: 'param' },
    params: {
      value: { text: '<value>', type: 'text' },
      param: { text: '<param>', type: 'field' },
      allowedValues: { text: '<allowedValues>', type: 'list' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormMissingConditionalParameter',
    code: 'form_conditional_param_missing',
    sections: { backend: 'Forms' },
    description:
      'FormMissingConditionalParameter signifies an error when required parameter based on conditions is missing',
    shortMessage: 'is missing',
    longMessage: '`<param>` is required when `<leftCondition>` is `<rightCondition>`.',
    params: {
      param: { text: '<param>', type: 'field' },
      leftCondition: { text: '<leftCondition>', type: 'field' },
      rightCondition: { text: '<rightCondition>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormMissingConditionalParameterOnExistence',
    code: 'form_conditional_param_missing',
    sections: { backend: 'Forms' },
    description:
      'FormMissingConditionalParameterOnExistence signifies an error when parameter is required because of the existence of another',
    shortMessage: 'is missing',
    longMessage: '`<missingParam>` is required when `<conditionalParam>` is present.',
    meta: { name: 'missingparam' },
    params: {
      param: { text: '<missingParam>', type: 'field' },
      conditionalParam: { text: '<conditionalParam>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormMissingParameter',
    code: 'form_param_missing',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormMissingParameter signifies an error when an expected form parameter is missing',
    shortMessage: 'is missing',
    longMessage: '<param> must be included.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormMissingResource',
    code: 'form_resource_not_found',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormMissingResource signifies an error when the form parameter is referring to a missing resource',
    shortMessage: 'is missing',
    longMessage: 'The resource associated with the supplied <param> was not found.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  // Oddity: no text at all in the index, nor in FormNilParameterWithCustomText: the two differ only by the text on the wire.
  {
    name: 'FormNilParameter',
    code: 'form_param_nil',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description: 'FormNilParameter signifies an error when a nil parameter is found in a form',
    shortMessage: '',
    seen: ['is missing or empty'],
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'FormNotAllowedToDisableDefaultSecondFactor',
    code: 'form_disable_default_second_factor_not_allowed',
    sections: { backend: 'Forms' },
    description:
      'FormNotAllowedToDisableDefaultSecondFactor signifies an error when trying to disable the default flag from a second-factor',
    shortMessage:
      'The default second factor method can only be changed by assigning another method as the default.',
    longMessage:
      'The default second factor method can only be changed by assigning another method as the default.',
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'FormParameterNotAllowedConditionally',
    code: 'form_conditional_param_disallowed',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormParameterNotAllowedConditionally signifies an error when parameter is not allowed based on condition',
    shortMessage: 'is not allowed',
    longMessage: "`<param>` isn't allowed when `<leftCondition>` is <rightCondition>.",
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
      leftCondition: { text: '<leftCondition>', type: 'field' },
      rightCondition: { text: '<rightCondition>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormParameterNotAllowedIfAnotherParameterIsPresent',
    code: 'form_conditional_param_disallowed',
    sections: { backend: 'Forms' },
    description:
      'FormParameterNotAllowedIfAnotherParameterIsPresent signifies an error when a parameter is present but is not allowed because another parameter is also present',
    shortMessage: 'is not allowed',
    longMessage: "`<notAllowedParam>` isn't allowed when `<existingParam>` is present.",
    meta: { name: 'notallowedparam' },
    params: {
      param: { text: '<notAllowedParam>', type: 'field' },
      existingParam: { text: '<existingParam>', type: 'field' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormUnknownParameter',
    code: 'form_param_unknown',
    sections: { backend: 'Forms', frontend: 'Forms' },
    description:
      'FormUnknownParameter signifies an error when an unexpected parameter is found in a form',
    shortMessage: 'is unknown',
    longMessage: '<param> is not a valid parameter for this request.',
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FormMaximumParametersExceeded',
    code: 'form_param_duplicate',
    sections: { frontend: 'Forms' },
    description:
      'FormMaximumParametersExceeded signifies an error when more than 100 of the same param is included.',
    shortMessage: '',
    longMessage: '<param> is included more than the maximum of 100 times.',
    seen: ['<param> is included more than the maximum of <limit> times.'],
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
      limit: { text: '<limit>', type: 'count' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  // Oddity: documented exactly like FormNilParameter. Its text is free, so a text that is not the usual one means this entry.
  {
    name: 'FormNilParameterWithCustomText',
    code: 'form_param_nil',
    sections: { frontend: 'Forms' },
    description:
      'FormNilParameterWithCustomText signifies an error when a nil parameter is found in a form. This variant also accepts a custom text to be displayed.',
    shortMessage: '',
    seen: ['Please enter your <param>.', 'Enter <param>.'],
    freeText: true,
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
]);
