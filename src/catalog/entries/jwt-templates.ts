import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'JWTTemplateNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Jwt Templates', frontend: 'Jwt Templates' },
    description:
      'JWTTemplateNotFound signifies an error when a JWT template was not found by the provided attribute',
    shortMessage: 'JWT template not found',
    longMessage: 'No JWT template exists with <attribute>: <val>',
    params: {
      attribute: { text: '<attribute>', type: 'text' },
      val: { text: '<val>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'JWTTemplateReservedClaim',
    code: 'jwt_template_reserved_claim',
    sections: { backend: 'Jwt Templates' },
    description:
      'JWTTemplateReservedClaim denotes an error when the provided template contains a reserved claim.',
    shortMessage: 'reserved claim used',
    longMessage: "You can't use the reserved claim: '<claim>'",
    meta: { name: 'param' },
    params: {
      claim: { text: '<claim>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'SessionTokenTemplateNotDeletable',
    code: 'session_token_jwt_template',
    sections: { backend: 'Jwt Templates' },
    shortMessage: 'session token template cannot be deleted',
    longMessage: "This template cannot be deleted because it's a session token template",
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'MachineTokenReservedClaim',
    code: 'machine_token_reserved_claim',
    sections: { backend: 'Machine Token' },
    description:
      'MachineTokenReservedClaim denotes an error when the provided machine token claims object contains a reserved claim.',
    shortMessage: 'reserved claim used',
    longMessage: "You can't use the reserved claim: '<claim>'",
    meta: { name: 'param' },
    params: {
      claim: { text: '<claim>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'SigningKeyNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Signing Keys' },
    description:
      'SigningKeyNotFound signifies an error when no signing key with a given signingKeyID was found',
    shortMessage: 'Signing key not found',
    longMessage: 'No signing key was found with id <signingKeyID>',
    params: {
      signingKeyId: { text: '<signingKeyID>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
]);
