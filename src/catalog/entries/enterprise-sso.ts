import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'SAMLConnectionCantBeActivated',
    code: 'saml_connection_cant_be_activated',
    sections: { backend: 'Saml' },
    shortMessage: "SAML Connection can't be activated",
    longMessage:
      'You have to provide the <fields> before you are able to activate this connection.',
    params: {
      missingFields: { text: '<fields>', type: 'list' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SAMLFailedToFetchIDPMetadata',
    code: 'saml_failed_to_fetch_idp_metadata',
    sections: { backend: 'Saml' },
    shortMessage: 'Failed to fetch IdP metadata',
    longMessage:
      'We failed to fetch the IdP metadata. If the error persists, please provide the IdP configuration data explicitly.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SAMLFailedToParseIDPMetadata',
    code: 'saml_failed_to_parse_idp_metadata',
    sections: { backend: 'Saml' },
    shortMessage: 'Failed to parse IdP metadata',
    longMessage:
      'We failed to parse the IdP metadata. If the error persists, please provide the IdP configuration data explicitly.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'EnterpriseSSOAdditionalIdentificationsDisabled',
    code: 'enterprise_sso_additional_identifications_disabled',
    sections: { frontend: 'Enterprise Sso' },
    shortMessage: 'Identifications creation disabled by your enterprise account',
    longMessage:
      'You cannot create identifications because your enterprise account does not allow it.',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'EnterpriseSSOEmailAddressDomainMismatch',
    code: 'enterprise_sso_email_address_domain_mismatch',
    sections: { frontend: 'Enterprise Sso' },
    shortMessage: 'Enterprise Connection email address domain mismatch',
    longMessage:
      'The email address returned by the provider <received> does not match the domain of the enterprise connection <expected> that initiated the authentication.',
    params: {
      received: { text: '<received>', type: 'text' },
      expected: { text: '<expected>', type: 'text' },
    },
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'EnterpriseSSOHostedDomainMismatch',
    code: 'enterprise_sso_hosted_domain_mismatch',
    sections: { frontend: 'Enterprise Sso' },
    shortMessage: 'Hosted domain mismatch',
    longMessage:
      "The Enterprise Connection domain does not match the user's hosted domain from the OAuth provider.",
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'EnterpriseSSOSignInConnectionMissing',
    code: 'enterprise_sso_sign_in_connection_missing',
    sections: { frontend: 'Enterprise Sso' },
    shortMessage: 'No Enterprise Connection for this sign-in',
    longMessage:
      'The current sign-in does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.',
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'EnterpriseSSOSignUpConnectionMissing',
    code: 'enterprise_sso_sign_up_connection_missing',
    sections: { frontend: 'Enterprise Sso' },
    shortMessage: 'No Enterprise Connection for this sign-up',
    longMessage:
      'The current sign-up does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.',
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'EnterpriseSSOUserAttributeMissing',
    code: 'enterprise_sso_user_attribute_missing',
    sections: { frontend: 'Enterprise Sso' },
    shortMessage: 'Enterprise Connection user attribute missing',
    longMessage:
      "This account does not have an associated '<attrName>' attribute. Contact your IdP administrator for resolution.",
    params: {
      attributeName: { text: '<attrName>', type: 'text' },
    },
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'SAMLConnectionActiveNotFound',
    code: 'saml_connection_active_not_found',
    sections: { frontend: 'Saml' },
    shortMessage: 'not found',
    longMessage: 'No active SAML Connection found with id <connectionID>.',
    params: {
      connectionId: { text: '<connectionID>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SAMLEmailAddressDomainMismatch',
    code: 'saml_email_address_domain_mismatch',
    sections: { frontend: 'Saml' },
    shortMessage: 'Email address domain mismatch',
    longMessage:
      "The email address domain of the provider's account does not match the domain of the connection.",
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'SAMLEmailAddressDomainReserved',
    code: 'saml_email_address_domain_reserved',
    sections: { frontend: 'Saml' },
    shortMessage: 'email address domain is used for SAML SSO',
    longMessage:
      "You can't use this email address, as SAML SSO is enabled for the specific domain.",
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'SAMLEmailAddressMismatch',
    code: 'saml_email_address_domain_mismatch',
    sections: { frontend: 'Saml' },
    shortMessage: 'Email address mismatch',
    longMessage: 'The provided email address differs from the one in the SAML response.',
    audience: 'user',
    remedy: 'correct-input',
  },
  // Oddity: the code says not found, the text says not enabled.
  {
    name: 'SAMLNotEnabled',
    code: 'saml_connection_not_found',
    sections: { frontend: 'Saml' },
    shortMessage: 'SAML SSO not enabled',
    longMessage: 'SAML SSO is not enabled for this email address.',
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'SAMLResponseInvalid',
    code: 'saml_response_invalid',
    sections: { frontend: 'Saml' },
    shortMessage: 'Invalid SAML response',
    longMessage: 'The SAML response is invalid.<optionalReason>',
    params: {
      reason: { text: '<optionalReason>', type: 'prose' },
    },
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'SAMLResponseRelayStateMissing',
    code: 'saml_response_relaystate_missing',
    sections: { frontend: 'Saml' },
    shortMessage: 'RelayState parameter missing',
    longMessage:
      'The RelayState parameter is missing from the SAML Response. Note that RelayState is not required if you are using the IdP-initiated flow. See https://clerk.com/docs/authentication/saml/authentication-flows',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SAMLUserAttributeMissing',
    code: 'saml_user_attribute_missing',
    sections: { frontend: 'Saml' },
    shortMessage: 'SAML SSO user attribute missing',
    longMessage:
      "This account does not have an associated '<attrName>' attribute. Contact your IdP administrator for resolution.",
    params: {
      attributeName: { text: '<attrName>', type: 'text' },
    },
    audience: 'user',
    remedy: 'ask-admin',
  },
]);
