import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'InvalidTemplateBody',
    code: 'invalid_template_body',
    sections: { backend: 'Templates' },
    shortMessage: 'Invalid template body',
    longMessage:
      'This template body is invalid and cannot be rendered successfully, please check for syntax errors',
    meta: { name: 'body' },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'RequiredVariableMissing',
    code: 'required_variable_missing',
    sections: { backend: 'Templates' },
    shortMessage: '',
    longMessage: 'Body should contain the {{<requiredVariable>}} variable',
    meta: { name: 'body' },
    params: {
      requiredVariable: { text: '<requiredVariable>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'TemplateBodyModificationNotAllowed',
    code: 'template_body_modification_restricted',
    sections: { backend: 'Templates' },
    shortMessage: 'Template body cannot be modified',
    longMessage: "The body of template with slug <slug> can't be modified",
    params: {
      slug: { text: '<slug>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'TemplateDeletionRestricted',
    code: 'template_deletion_restricted',
    sections: { backend: 'Templates' },
    description:
      'TemplateDeletionRestricted signifies an error when a deletion is attempted for a built-in (non-custom) template',
    shortMessage: 'Template deletion restricted',
    longMessage: "Template with slug <slug> can't be deleted",
    params: {
      slug: { text: '<slug>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'TemplateNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Templates' },
    description: 'TemplateNotFound signifies an error when no template with given slug was found',
    shortMessage: 'Template not found',
    longMessage: 'No template was found with slug <slug>',
    params: {
      slug: { text: '<slug>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'TemplateRevertRestricted',
    code: 'template_revert_error',
    sections: { backend: 'Templates' },
    description:
      'TemplateRevertRestricted signifies an error when a custom template is attempted to be reverted',
    shortMessage: 'Template revert restricted',
    longMessage: "Template with slug <slug> can't be reverted",
    params: {
      slug: { text: '<slug>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'TemplateTypeUnsupported',
    code: 'template_type_unsupported',
    sections: { backend: 'Templates' },
    description:
      'TemplateTypeUnsupported signifies an error when an invalid template type is provided',
    shortMessage: 'Template type not supported',
    longMessage: 'Template type <templateType> is not supported',
    params: {
      templateType: { text: '<templateType>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
]);
