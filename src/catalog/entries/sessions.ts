import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'Deprovisioned',
    code: 'deprovisioned',
    sections: { backend: 'Sessions', frontend: 'Sessions' },
    shortMessage: 'account deprovisioned',
    longMessage: 'Your account is deprovisioned',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'DeprovisionedBadRequest',
    code: 'deprovisioned',
    sections: { backend: 'Sessions' },
    shortMessage: 'account deprovisioned',
    longMessage:
      "The target user's account has been deprovisioned according to their external identity provider",
    audience: 'developer',
    remedy: 'ask-admin',
  },
  {
    name: 'InvalidSessionToken',
    code: 'invalid_session_token',
    sections: { backend: 'Sessions' },
    shortMessage: 'Invalid session token',
    longMessage: 'The token provided could not be successfully verified',
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'SessionNotFound',
    code: 'resource_not_found',
    sections: { backend: 'Sessions', frontend: 'Sessions' },
    description:
      'SessionNotFound signifies an error when no session with given sessionID was found',
    shortMessage: 'Session not found',
    longMessage: 'No session was found with id <sessionID>',
    params: {
      sessionId: { text: '<sessionID>', type: 'text' },
    },
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'CannotCreateSessionWhenImpersonationIsPresent',
    code: 'session_creation_not_allowed',
    sections: { frontend: 'Sessions' },
    shortMessage: 'unable to create session',
    longMessage:
      'Unable to create new session when an impersonation session is present. Please sign out first.',
    audience: 'user',
    remedy: 'sign-out',
  },
  {
    name: 'InvalidActionForSession',
    code: 'invalid_action_for_session',
    sections: { frontend: 'Sessions' },
    description:
      'InvalidActionForSession signifies an error occurred when user tries to perform invalid action on a session',
    shortMessage: 'Invalid action for user session',
    longMessage: 'Unable to <action> session <sessionID>',
    params: {
      action: { text: '<action>', type: 'prose' },
      sessionId: { text: '<sessionID>', type: 'text' },
    },
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'InvalidActionForSessionReverification',
    code: 'invalid_action_for_session_reverification',
    sections: { frontend: 'Sessions' },
    shortMessage: 'Invalid action for session reverification',
    longMessage: "We were unable to <action> for this session, as it's not ready for <resolution>.",
    params: {
      action: { text: '<action>', type: 'prose' },
      resolution: { text: '<resolution>', type: 'prose' },
    },
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'SessionReverificationMissing',
    code: 'session_reverification_missing',
    sections: { frontend: 'Sessions' },
    shortMessage: 'is missing',
    longMessage: 'You need to start a new session verification flow first',
    audience: 'user',
    remedy: 'verify',
  },
  {
    name: 'SessionReverificationRequired',
    code: 'session_reverification_required',
    sections: { frontend: 'Sessions' },
    shortMessage: 'Reverification required',
    longMessage: 'You need to provide additional verification to perform this operation',
    audience: 'user',
    remedy: 'verify',
  },
  {
    name: 'UnauthorizedActionForSession',
    code: 'action_for_session_not_authorized',
    sections: { frontend: 'Sessions' },
    description:
      'UnauthorizedActionForSession signifies an error occurred when the requestor is not authorized to perform the requested action to the respective session.',
    shortMessage: 'Unauthorized action for session',
    longMessage: 'Not authorized to perform requested action on session <sessionID>',
    params: {
      sessionId: { text: '<sessionID>', type: 'text' },
    },
    audience: 'user',
    remedy: 'sign-in',
  },
]);
