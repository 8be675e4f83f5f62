import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'RedirectURLNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Redirect Urls' },
    description:
      'RedirectURLNotFound signifies an error when a RedirectURL was not found by the provided attribute',
    shortMessage: 'Redirect url not found',
    longMessage: 'No RedirectURL exists with <attribute>: <val>',
    params: {
      attribute: { text: '<attribute>', type: 'text' },
      val: { text: '<val>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'URLNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Url' },
    shortMessage: 'URL not found',
    longMessage: 'The URL was not found',
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'InvalidRedirectURL',
    code: 'invalid_redirect_url',
    sections: { frontend: 'Redirect Urls' },
    description: 'InvalidRedirectURL signifies an error when a RedirectURL is in invalid format',
    shortMessage: 'Redirect url invalid',
    longMessage: 'The provided redirect url is not in a valid format',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'RedirectURLDomainMismatch',
    code: 'redirect_url_domain_mismatch',
    sections: { frontend: 'Redirect Urls' },
    shortMessage: 'Redirect url does not belong to your domain',
    longMessage: "The provided redirect URL must belong to your instance's domain",
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  // Oddity: the code is misspelt on the wire too.
  {
    name: 'RedirectURLMismatch',
    code: 'resource_missmatch',
    sections: { frontend: 'Redirect Urls' },
    description:
      'RedirectURLMismatch signifies an error when the RedirectURL that was passed during an OAuth flow is not included in the redirect_urls whitelist for that instance.',
    shortMessage: 'Redirect url mismatch',
    longMessage:
      'The current redirect url passed in the sign in or sign up request does not match an authorized redirect URI for this instance. Review authorized redirect urls for your instance. <val>',
    params: {
      redirectUrl: { text: '<val>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InvalidURLScheme',
    code: 'invalid_url_scheme',
    sections: { frontend: 'Urls' },
    shortMessage: 'Invalid URL scheme',
    longMessage: 'Please provide a URL with one of the following schemes: <schemes>',
    meta: { name: 'paramname' },
    params: {
      schemes: { text: '<schemes>', type: 'list' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
]);
