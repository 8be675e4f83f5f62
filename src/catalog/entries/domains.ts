import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'DomainUpdateForbidden',
    code: 'domain_update_forbidden',
    sections: { backend: 'Domains' },
    description:
      'DomainUpdateForbidden signifies an error when trying to update an non production instance domain',
    shortMessage: 'Domain update was forbidden',
    longMessage: 'Domain can be only updated for production instances',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InvalidProxyConfiguration',
    code: 'invalid_proxy_configuration',
    sections: { backend: 'Domains' },
    shortMessage: '',
    longMessage:
      'Clerk Frontend API cannot be accessed through the proxy URL. Make sure your proxy is configured correctly.',
    meta: { name: 'proxy_url' },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OperationNotAllowedOnPrimaryDomain',
    code: 'operation_not_allowed_on_primary_domain',
    sections: { backend: 'Domains' },
    shortMessage: 'operation not allowed',
    longMessage:
      'This operation is not allowed on a primary domain. Try again with a satellite domain of the instance.',
    audience: 'developer',
    remedy: 'fix-request',
  },
  // Oddity: meta names a fixed param; the text says "set a satellites".
  {
    name: 'PrimaryDomainAlreadyExists',
    code: 'primary_domain_already_exists',
    sections: { backend: 'Domains' },
    description:
      'PrimaryDomainAlreadyExists signifies an error when a new domain is added as primary when there is already once in the instance. Currently, we only support a single primary domain per instance.',
    shortMessage: 'primary domain already exists',
    longMessage:
      'Currently, only a single primary domain is supported and the current instance already has one. All new domains need to be set a satellites.',
    meta: { name: 'is_satellite' },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'HomeURLTaken',
    code: 'home_url_taken',
    sections: { backend: 'Home Url' },
    description:
      'HomeURLTaken signifies an error when the root domain of the provided home_url already in use by another application',
    shortMessage: 'Domain already in use',
    longMessage: 'The <homeURL> root domain is already in use by another application.',
    meta: { name: 'paramname' },
    params: {
      homeUrl: { text: '<homeURL>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'choose-another',
  },
  {
    name: 'KnownHostingDomain',
    code: 'known_hosting_domain',
    sections: { backend: 'Home Url' },
    description:
      'KnownHostingDomain signifies an error when the domain extracted from the provided home_url belongs to a known hosting service and cannot be used to deploy production apps',
    shortMessage: 'Known hosting domain',
    longMessage: 'The <domain> domain cannot be used to deploy production apps.',
    meta: { name: 'paramname' },
    params: {
      domain: { text: '<domain>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'choose-another',
  },
  {
    name: 'ReservedDomain',
    code: 'reserved_domain',
    sections: { backend: 'Home Url' },
    description:
      'ReservedDomain signifies an error when the domain extracted from the provided home_url is reserved by Clerk',
    shortMessage: 'Domain reserved by Clerk',
    longMessage: 'The <domain> domain is reserved by Clerk.',
    meta: { name: 'paramname' },
    params: {
      domain: { text: '<domain>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'choose-another',
  },
  {
    name: 'ReservedSubdomain',
    code: 'reserved_subdomain',
    sections: { backend: 'Home Url' },
    description:
      'ReservedSubdomain signifies an error when the subdomain extracted from the provided home_url is reserved by Clerk',
    shortMessage: 'Reserved subdomain',
    longMessage: 'The <subdomain> subdomain is reserved by Clerk.',
    meta: { name: 'paramname' },
    params: {
      subdomain: { text: '<subdomain>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'choose-another',
  },
  {
    name: 'OperationNotAllowedOnSatelliteDomain',
    code: 'operation_not_allowed_on_satellite_domain',
    sections: { frontend: 'Domains' },
    shortMessage: 'operation not allowed',
    longMessage:
      'This operation is not allowed on a satellite domain. Try again using the primary domain of your instance.',
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'SyncNonceAlreadyConsumed',
    code: 'sync_nonce_already_consumed',
    sections: { frontend: 'Domains' },
    description:
      'SyncNonceAlreadyConsumed signifies an error when the nonce that was given during the sync flow is already consumed.',
    shortMessage: 'sync nonce already consumed',
    longMessage: 'The given sync nonce has already been consumed and cannot be re-used.',
    audience: 'user',
    remedy: 'restart-flow',
  },
]);
