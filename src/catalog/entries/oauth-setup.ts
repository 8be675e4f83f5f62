import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'OAuthTokenProviderNotEnabled',
    code: 'oauth_token_provider_not_enabled',
    sections: { backend: 'Oauth' },
    shortMessage: 'OAuth provider not enabled',
    longMessage: 'Single-sign on for this OAuth provider is not enabled in the instance settings.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'UnsupportedOauthProvider',
    code: 'oauth_unsupported_provider',
    sections: { backend: 'Oauth', frontend: 'Oauth' },
    description:
      'UnsupportedOauthProvider signifies an error when an instance tries to enable an OAuth external provider which is not supported.',
    shortMessage: '',
    longMessage:
      '%v OAuth is not supported. Please contact us if you think this error should not appear.',
    params: {
      providerName: { text: '%v', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'DuplicateOAuthRedirectURI',
    code: 'duplicate_record',
    sections: { backend: 'Oauth Application' },
    shortMessage: 'duplicate redirect URI',
    longMessage: 'the redirect URI already exists',
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'OAuthApplicationConsentScreenCannotBeDisabled',
    code: 'oauth_application_consent_screen_cannot_be_disabled',
    sections: { backend: 'Oauth Application' },
    shortMessage: 'consent screen cannot be disabled',
    longMessage: 'Consent screen cannot be disabled for a dynamically registered OAuth Application',
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'AwsCognitoAdminUserPasswordAuthNotEnabled',
    code: 'aws_cognito_admin_user_password_auth_not_enabled',
    sections: { frontend: 'Awscognito' },
    shortMessage: 'ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.',
    longMessage:
      'ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_ADMIN_USER_PASSWORD_AUTH auth flow enabled.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'AwsCognitoUserPasswordAuthNotEnabled',
    code: 'aws_cognito_user_password_auth_not_enabled',
    sections: { frontend: 'Awscognito' },
    shortMessage: 'USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.',
    longMessage:
      'USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_USER_PASSWORD_AUTH auth flow enabled.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'MisconfiguredOAuthProvider',
    code: 'misconfigured_oauth_provider',
    sections: { frontend: 'Oauth' },
    description:
      'MisconfiguredOAuthProvider signifies an error when there is a misconfiguration for an OAuth provider',
    shortMessage: 'Misconfigured OAuth provider',
    longMessage: 'Misconfigured OAuth provider. Please make sure you have set it correctly',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'NonAuthenticatableOauthProvider',
    code: 'oauth_non_authenticatable_provider',
    sections: { frontend: 'Oauth' },
    description:
      'NonAuthenticatableOauthProvider signifies an error when an oauth flow step is attempted for a provider that is not enabled for authentication.',
    shortMessage: '',
    longMessage:
      '%v OAuth is not supported for authentication. Please contact us if you think this error should not appear.',
    params: {
      providerName: { text: '%v', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OAuthConfigMissing',
    code: 'oauth_config_missing',
    sections: { frontend: 'Oauth' },
    description:
      'OAuthConfigMissing signifies an error when an application does not have SSO credentials set, for a particular SSO provider.',
    shortMessage: '',
    longMessage: 'The application does not have <provider> OAuth keys set in its settings.',
    params: {
      providerName: { text: '<provider>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OAuthInvalidRedirectURI',
    code: 'redirect_uri_mismatch',
    sections: { frontend: 'Oauth' },
    shortMessage: '',
    longMessage:
      'Your <providerName> account configuration is invalid. Make sure you register this endpoint in the list of allowed callback URLs.',
    params: {
      providerName: { text: '<providerName>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OAuthMalformedRedirectURI',
    code: 'redirect_uri_mismatch',
    sections: { frontend: 'Oauth' },
    shortMessage: 'malformed redirect uri provided',
    longMessage: 'malformed redirect uri provided',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OAuthProviderNotEnabled',
    code: 'oauth_provider_not_enabled',
    sections: { frontend: 'Oauth' },
    shortMessage: '',
    longMessage:
      'Single-sign on with <providerTitle> OAuth provider is not enabled in the instance settings.',
    params: {
      providerName: { text: '<providerTitle>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OAuthSharedCredentialsNotSupported',
    code: 'oauth_shared_credentials_not_supported',
    sections: { frontend: 'Oauth' },
    description:
      'OAuthSharedCredentialsNotSupported signifies an error when an OAuth provider uses our shared credentials, but those are not supported anymore.',
    shortMessage: 'Shared credentials not supported',
    longMessage:
      'Shared credentials are no longer supported for this provider. Please update via the Clerk Dashboard.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
]);
