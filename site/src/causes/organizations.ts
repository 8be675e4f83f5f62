import type { Causes } from './causes.ts';

/** Errors of organizations and invitations. */
export const organizations: Readonly<Record<string, Causes>> = {
  organization_not_enabled_in_instance: {
    what: 'Organizations are off for this instance.',
    causes: ['They were turned on in development only.'],
    fixes: ['Turn organizations on in the Dashboard of this instance.'],
  },
  already_a_member_in_organization: {
    what: 'The person is a member already.',
    causes: ['They were invited twice, or added by a server before.'],
    fixes: ['Treat it as a success, and load the list of members again.'],
  },
  organization_membership_quota_exceeded: {
    what: 'The organization has as many members and open invitations as it may have.',
    causes: [
      'Open invitations count, too.',
      'The limit of the organization or of the plan is low.',
    ],
    fixes: [
      'Revoke invitations that nobody accepts.',
      'Raise the limit of the organization in the Dashboard.',
    ],
  },
  organization_invitation_not_unique: {
    what: 'There is an open invitation for this address already.',
    causes: [
      'The person was invited before and has not answered.',
      'A list holds the address twice.',
    ],
    fixes: ['Revoke the old invitation, then invite again.'],
  },
  organization_invitation_revoked_code: {
    what: 'The invitation was taken back.',
    causes: ['An administrator revoked it after the email was sent.'],
    fixes: ['Ask an administrator for a new one.'],
  },
  missing_organization_permission: {
    what: 'The role of the person in the organization lacks a permission.',
    causes: [
      'The person is a member, and the action is for administrators.',
      'A custom role was made without the permission.',
    ],
    fixes: [
      'Check with `has({ permission })` before you show the action.',
      'Add the permission to the role in the Dashboard.',
    ],
    code: `const { has } = useAuth();
const mayInvite = has?.({ permission: 'org:sys_memberships:manage' });`,
  },
  invitation_account_exists: {
    what: 'The invited person has an account.',
    causes: ['They signed up by themselves before they opened the invitation.'],
    fixes: ['Send them to sign in.'],
  },
};
