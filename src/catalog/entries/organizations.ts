import { defineEntries } from '../entry.ts';

export default defineEntries([
  // Oddity: the SDKs drop this meta key.
  {
    name: 'MissingOrganizationPermission',
    code: 'missing_organization_permission',
    sections: { backend: 'Organizations', frontend: 'Organizations' },
    shortMessage: 'missing permission',
    longMessage: 'Current user is missing an organization permission.',
    meta: { permissions: 'permissions' },
    params: {
      permissions: { type: 'list', meta: 'permissions' },
    },
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'NotAMemberInOrganization',
    code: 'not_a_member_in_organization',
    sections: { backend: 'Organizations', frontend: 'Organizations' },
    description:
      '403 - Only for organization members Deprecated: This error reveals the existence of an organization to an unauthorized user. Use OrganizationNotFoundOrUnauthorized instead, and ensure other pathways that error when the organization isn’t found also use OrganizationNotFoundOrUnauthorized',
    shortMessage: 'not a member',
    longMessage:
      'Current user is not a member of the organization. Only organization members can perform this action.',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'OrganizationAlreadyHasSSOConnection',
    code: 'organization_already_has_sso_connection',
    sections: { backend: 'Organizations' },
    shortMessage: 'this organization already has an SSO connection',
    longMessage: 'This organization already has an SSO connection.',
    meta: { name: 'organization_id' },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'OrganizationCreatorNotFound',
    code: 'organization_creator_not_found',
    sections: { backend: 'Organizations' },
    description: '400 - Creator doesn’t exist',
    shortMessage: 'creator not found',
    longMessage: 'No users found with id <userID>.',
    params: {
      userId: { text: '<userID>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'OrganizationMissingCreatorRolePermissions',
    code: 'organization_missing_creator_role_permissions',
    sections: { backend: 'Organizations' },
    shortMessage: 'missing permissions for creator role',
    longMessage: 'The creator role must contain the following permissions: <permissionKeys>',
    params: {
      permissionKeys: { text: '<permissionKeys>', type: 'list' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  // Oddity: `name` in meta is the param name "name"; in the text it is the reason.
  {
    name: 'OrganizationNameInvalid',
    code: 'form_param_value_invalid',
    sections: { backend: 'Organizations', frontend: 'Organizations' },
    shortMessage: 'invalid organization name',
    longMessage: 'The organization name %q is invalid: <name>',
    meta: { name: 'name' },
    params: {
      organizationName: { text: '%q', type: 'text' },
      reason: { text: '<name>', type: 'prose' },
    },
    audience: 'user',
    remedy: 'correct-input',
  },
  {
    name: 'OrganizationNotEnabledInInstance',
    code: 'organization_not_enabled_in_instance',
    sections: { backend: 'Organizations', frontend: 'Organizations' },
    shortMessage: 'access denied',
    longMessage:
      'The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OrganizationNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Organizations', frontend: 'Organizations' },
    description:
      '404 - Organization not found WARNING: This is safe to use for endpoints where the caller is authorized to be aware of every organization. But if the endpoint errors if the caller is not authorized on the organization, do not use this, because it leaks the existence of the organization! Use OrganizationNotFoundOrUnauthorized instead.',
    shortMessage: 'not found',
    longMessage: 'Given organization not found.',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'OrganizationNotFoundOrUnauthorized',
    code: 'organization_not_found_or_unauthorized',
    sections: { backend: 'Organizations', frontend: 'Organizations' },
    description: '404 - Used for any case',
    shortMessage: 'not found or unauthorized',
    longMessage:
      "Given organization not found, or you don't have permission to access the organization",
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'OrganizationRoleNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Organizations', frontend: 'Organizations' },
    shortMessage: 'not found',
    longMessage: 'Organization role not found',
    meta: { name: 'paramname' },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'OrganizationsDisableNotAllowed',
    code: 'organizations_disable_not_allowed',
    sections: { backend: 'Organizations' },
    shortMessage: 'cannot disable organizations',
    longMessage: 'Cannot disable organizations because <reason>.',
    params: {
      reason: { text: '<reason>', type: 'prose' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'AlreadyAMemberOfOrganization',
    code: 'already_a_member_in_organization',
    sections: { frontend: 'Organizations' },
    description:
      '400 - User with given identifier is already a member of the organization and cannot be added again',
    shortMessage: 'already a member',
    longMessage: '<user> is already a member of the organization.',
    params: {
      user: { text: '<user>', type: 'text' },
    },
    audience: 'user',
    remedy: 'none',
  },
  {
    name: 'OrganizationAdminDeleteNotEnabled',
    code: 'organization_admin_delete_not_enabled',
    sections: { frontend: 'Organizations' },
    shortMessage: 'admin delete not enabled',
    longMessage: 'Deletion by admin is not enabled for this organization.',
    audience: 'user',
    remedy: 'contact-support',
  },
  {
    name: 'OrganizationManagedRoleOperationFAPIDisallowed',
    code: 'form_param_value_invalid',
    sections: { frontend: 'Organizations' },
    shortMessage: 'organization managed role operation disallowed',
    longMessage:
      'Managed roles cannot be set through the frontend API. Use the dashboard or backend API instead.',
    meta: { name: 'paramname' },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'OrganizationMembershipEnterpriseConnectionCannotRemove',
    code: 'organization_membership_enterprise_connection_cannot_remove',
    sections: { frontend: 'Organizations' },
    shortMessage: 'cannot remove enterprise connection organization membership',
    longMessage:
      'Cannot remove an organization membership that is tied to an enterprise connection.',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'OrganizationMembershipPlanQuotaExceeded',
    code: 'organization_membership_plan_quota_exceeded',
    sections: { frontend: 'Organizations' },
    shortMessage: 'organization membership quota exceeded',
    longMessage:
      'You have reached the limit of %d organization memberships allowed by the subscription plan. Please upgrade your subscription to add more.',
    params: {
      limit: { text: '%d', type: 'count' },
    },
    audience: 'user',
    remedy: 'upgrade-plan',
  },
  {
    name: 'OrganizationMembershipQuotaExceeded',
    code: 'organization_membership_quota_exceeded',
    sections: { frontend: 'Organizations' },
    shortMessage: 'organization membership quota exceeded',
    longMessage:
      'You have reached your limit of %d organization memberships, including outstanding invitations.',
    params: {
      limit: { text: '%d', type: 'count' },
    },
    audience: 'user',
    remedy: 'contact-support',
  },
  {
    name: 'OrganizationMembershipQuotaExceededForSSO',
    code: 'organization_membership_quota_exceeded_for_sso',
    sections: { frontend: 'Organizations' },
    shortMessage: 'organization membership quota exceeded for sso per org',
    longMessage: 'The organization you are trying to join is full. Please contact support.',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'OrganizationUnlimitedMembershipsRequired',
    code: 'organization_unlimited_membership_required',
    sections: { frontend: 'Organizations' },
    shortMessage: 'organization has limited memberships',
    longMessage:
      'This feature is not supported because organization membership is limited. You can remove the limit by enabling unlimited memberships.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OrganizationUnlimitedMembershipsUpgradeRequired',
    code: 'organization_unlimited_membership_required',
    sections: { frontend: 'Organizations' },
    shortMessage: 'organization has limited memberships',
    longMessage:
      'This feature is not supported because organization membership is limited. You can remove the limit by upgrading your subscription plan.',
    audience: 'user',
    remedy: 'upgrade-plan',
  },
]);
