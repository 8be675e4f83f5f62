import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'AccountlessApplicationNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Applications' },
    description:
      'AccountlessApplicationNotFound signifies an error when no application with the given claim token could be found',
    shortMessage: 'Application not found',
    longMessage: 'No application was found with the given claim token.',
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'FeatureNotEnabled',
    code: 'feature_not_enabled',
    sections: { backend: 'Features', frontend: 'Features' },
    shortMessage: 'not enabled',
    longMessage: 'This feature is not enabled on this instance',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'FeatureRequiresOIDCProvider',
    code: 'feature_requires_oidc_provider',
    sections: { backend: 'Features', frontend: 'Features' },
    shortMessage: 'not an OIDC provider',
    longMessage:
      'You are using the legacy OAuth 2.0 provider. Please migrate to the new OIDC compatible provider to use this feature',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'FeatureRequiresPSU',
    code: 'feature_requires_progressive_sign_up',
    sections: { backend: 'Features' },
    shortMessage: 'not a Progressive Sign Up instance',
    longMessage:
      '<feature> can only be used in instances that migrated to Progressive Sign Up (https://clerk.com/docs/upgrade-guides/progressive-sign-up)',
    params: {
      feature: { text: '<feature>', type: 'prose' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'EnhancedEmailDeliverabilityProhibited',
    code: 'enhanced_email_deliverability_prohibited',
    sections: { backend: 'Instance Settings' },
    shortMessage: 'Enhanced email deliverability mode is only compatible with email codes (OTP)',
    longMessage:
      'Ensure that either enhanced email deliverability is disabled or you only have email codes (OTP) enabled.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'BreaksInstanceInvariant',
    code: 'breaks_instance_invariant',
    sections: { backend: 'Instances' },
    shortMessage: 'Breaks instance invariant',
    longMessage: '%v - This invariant is determined by your user settings',
    params: {
      invariant: { text: '%v', type: 'prose' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InstanceNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Instances' },
    description:
      'InstanceNotFound signifies an error when no instance with given instanceID was found',
    shortMessage: 'Instance not found',
    longMessage: 'No instance was found with id <instanceID>',
    params: {
      instanceId: { text: '<instanceID>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'DuplicateListItemsNotAllowed',
    code: 'duplicate_list_items_not_allowed',
    sections: { backend: 'Management' },
    shortMessage: 'duplicate list items not allowed',
    longMessage: 'duplicate list items not allowed: <param>',
    params: {
      param: { text: '<param>', type: 'field' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'InvalidEnvironmentType',
    code: 'invalid_environment_type',
    sections: { backend: 'Management' },
    shortMessage: 'invalid environment type',
    longMessage: 'invalid environment types: <envTypes>',
    params: {
      envTypes: { text: '<envTypes>', type: 'list' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'SvixAppMissing',
    code: 'svix_app_missing',
    sections: { backend: 'Webhooks' },
    shortMessage: 'No Svix apps are associated with the current instance.',
    longMessage: 'No Svix apps are associated with the current instance.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'FeatureRequiresDynamicOauthClientRegistration',
    code: 'feature_requires_dynamic_oauth_client_registration',
    sections: { frontend: 'Features' },
    shortMessage: 'dynamic client registration is not enabled',
    longMessage:
      'Dynamic client registration is not enabled on this instance. Please enable it in the instance settings to use this feature',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'FeatureRequiresOAuth2ConsentScreenEnabled',
    code: 'feature_requires_oauth2_consent_screen_enabled',
    sections: { frontend: 'Features' },
    shortMessage: 'OAuth Client does not have the consent screen enabled',
    longMessage:
      'OAuth Client does not have the consent screen enabled, please enable it in the OAuth Client settings to use this feature',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InstanceTypeInvalid',
    code: 'instance_type_invalid',
    sections: { frontend: 'Instances' },
    description:
      'InstanceTypeInvalid signifies an error when a request cannot be applied to the given instance',
    shortMessage: "This request isn't valid for this instance type.",
    longMessage: "This request isn't valid for this instance type.",
    audience: 'developer',
    remedy: 'fix-configuration',
  },
]);
