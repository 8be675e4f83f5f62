import { defineEntries } from '../../entry.ts';

export default defineEntries([
  // Oddity: meta key is a Go field name (wire: `email_addresses`).
  {
    name: 'DuplicateInvitations',
    code: 'duplicate_record',
    status: 400,
    apis: ['backend'],
    editions: { first: { backend: 'Invitations' }, '2026-08': 'invitations.go' },
    description:
      'DuplicateInvitations denotes an error when there are already invitations for the given email addresses',
    longMessage:
      'There are already pending invitations for the following email addresses: <emails>',
    meta: { EmailAddresses: 'emailAddresses' },
    params: { emails: { text: '<emails>', type: 'list', meta: 'email_addresses' } },
    audience: 'user',
    remedy: 'none',
  },
  {
    name: 'InvitationAlreadyAccepted',
    code: 'invitation_already_accepted',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: {
      first: { backend: 'Invitations', frontend: 'Invitations' },
      '2026-08': 'invitations.go',
    },
    description:
      'InvitationAlreadyAccepted denotes an error when someone tries to use an invitation which is already accepted.',
    shortMessage: 'Invitation is already accepted, try signing in instead.',
    longMessage: 'Invitation is already accepted, try signing in instead.',
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'InvitationAlreadyRevoked',
    code: 'invitation_already_revoked',
    status: 400,
    apis: ['backend'],
    editions: { first: { backend: 'Invitations' }, '2026-08': 'invitations.go' },
    description:
      'InvitationAlreadyRevoked denotes an error when someone tries to revoke an invitation which is already revoked.',
    shortMessage: 'Invitation is already revoked.',
    longMessage: 'Invitation is already revoked.',
    audience: 'user',
    remedy: 'none',
  },
  {
    name: 'InvitationNotFound',
    code: 'resource_not_found',
    status: 404,
    apis: ['backend', 'frontend'],
    editions: {
      first: { backend: 'Invitations', frontend: 'Invitations' },
      '2026-08': 'invitations.go',
    },
    description:
      'InvitationNotFound denotes an error when there is no invitation with the given id',
    shortMessage: 'not found',
    longMessage: 'No invitation was found with id <invitationID>.',
    params: { invitationId: { text: '<invitationID>', type: 'text' } },
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'InvitationsNotSupportedInInstance',
    code: 'invitations_not_supported',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: { first: { backend: 'Invitations' }, '2026-08': 'invitations.go' },
    description:
      "InvitationsNotSupportedInInstance denotes an error when user is trying to create an invitation on an instance that doesn't support it",
    shortMessage: 'Invitations are only supported on instances that accept email addresses.',
    longMessage: 'Invitations are only supported on instances that accept email addresses.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InvitationAccountAlreadyExists',
    code: 'invitation_account_exists',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Invitations' }, '2026-08': 'invitations.go' },
    description:
      'InvitationAccountAlreadyExists denotes an error when there is an existing user identification with the same email as the invitation.',
    shortMessage: 'account exists',
    longMessage: 'An account already exists for this invitation. Sign in instead.',
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'InvitationIdentificationNotExist',
    code: 'invitation_account_not_exists',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Invitations' }, '2026-08': 'invitations.go' },
    shortMessage: 'identification not found',
    longMessage: 'This invitation refers to a non-existing identification.',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'RevokedInvitation',
    code: 'revoked_invitation',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: { first: { frontend: 'Invitations' }, '2026-08': 'invitations.go' },
    description:
      'RevokedInvitation denotes an error when the given invitation token does not correspond to any invitations, which means that the invitation has been removed.',
    shortMessage: 'The invitation was revoked.',
    longMessage: 'The invitation was revoked.',
    audience: 'user',
    remedy: 'ask-admin',
  },
]);
