import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'ClientNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Clients', frontend: 'Clients' },
    description: 'ClientNotFound signifies an error when no client is found with clientID',
    shortMessage: 'Client not found',
    longMessage: 'No client was found with id <clientID>',
    params: {
      clientId: { text: '<clientID>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'ClientNotFoundInRequest',
    code: 'client_not_found',
    sections: { backend: 'Clients', frontend: 'Clients' },
    description:
      'ClientNotFoundInRequest signifies an error when no client is found in an incoming request',
    shortMessage: 'No client found',
    longMessage: 'This request is expecting a client and did not find one',
    audience: 'developer',
    remedy: 'fix-request',
  },
  // Oddity: no text at all in the index; its two siblings under this code have one.
  {
    name: 'InvalidCookie',
    code: 'cookie_invalid',
    sections: { backend: 'Clients' },
    description: 'InvalidCookie signifies an error when cookie is invalid',
    shortMessage: '',
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'InvalidRotatingToken',
    code: 'cookie_invalid',
    sections: { backend: 'Clients' },
    description:
      'InvalidRotatingToken signifies an error when rotating token does not match the client’s rotating token',
    shortMessage: '',
    longMessage: "The client's rotating key does not match the given one <token>",
    params: {
      token: { text: '<token>', type: 'text' },
    },
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'MissingClaims',
    code: 'cookie_invalid',
    sections: { backend: 'Clients' },
    description: 'MissingClaims signifies an error when token is missing claim',
    shortMessage: '',
    longMessage: 'The token is missing the following claims: <claims>',
    params: {
      claims: { text: '<claims>', type: 'list' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
]);
