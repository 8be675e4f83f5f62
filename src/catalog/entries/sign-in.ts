import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'IdentificationClaimed',
    code: 'identification_claimed',
    sections: { backend: 'Sign In', frontend: 'Sign In' },
    description:
      'IdentificationClaimed signifies an error when the requested identification is already claimed by another user',
    shortMessage: 'Identification claimed by another user',
    longMessage:
      'One or more identifiers on this sign up have since been connected to a different User. Please sign up again.',
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'AccountTransferInvalid',
    code: 'account_transfer_invalid',
    sections: { frontend: 'Sign In' },
    description: 'AccountTransferInvalid signifies an error when no account was found to transfer',
    shortMessage: 'Invalid account transfer',
    longMessage: 'There is no account to transfer',
    audience: 'user',
    remedy: 'restart-flow',
  },
  // Oddity: meta is the bare word "session".
  {
    name: 'AlreadySignedIn',
    code: 'identifier_already_signed_in',
    sections: { frontend: 'Sign In' },
    description: 'AlreadySignedIn signifies an error when given session ID is already signed in',
    shortMessage: "You're already signed in",
    longMessage: "You're already signed in",
    meta: 'session',
    params: {
      sessionId: { type: 'text', meta: 'session_id' },
    },
    audience: 'user',
    remedy: 'none',
  },
  {
    name: 'InvalidClientStateForAction',
    code: 'client_state_invalid',
    sections: { frontend: 'Sign In' },
    description:
      'InvalidClientStateForAction signifies an error when trying to perform an invalid action for the current client state',
    shortMessage: 'Invalid action',
    longMessage: 'We were unable to complete <action> for this Client. <resolution>',
    params: {
      action: { text: '<action>', type: 'prose' },
      resolution: { text: '<resolution>', type: 'prose' },
    },
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'InvalidStrategyForUser',
    code: 'strategy_for_user_invalid',
    sections: { frontend: 'Sign In' },
    description:
      'InvalidStrategyForUser signifies an error when the supplied verification strategy is not valid for the account',
    shortMessage: 'Invalid verification strategy',
    longMessage: 'The verification strategy is not valid for this account',
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'MutationOnOlderSignInNotAllowed',
    code: 'resource_forbidden',
    sections: { frontend: 'Sign In' },
    description:
      'MutationOnOlderSignInNotAllowed signifies an error when trying to mutate an older sign in',
    shortMessage: 'Update operations are not allowed on older sign ins',
    longMessage: 'Update operations are not allowed on older sign ins',
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'NoSecondFactorsForStrategy',
    code: 'no_second_factors',
    sections: { frontend: 'Sign In' },
    shortMessage: 'no second factors',
    longMessage: 'No second factors were found for strategy <strategy>.',
    params: {
      strategy: { text: '<strategy>', type: 'text' },
    },
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'SignInEmailLinkNotSameClient',
    code: 'sign_in_email_link_not_same_client',
    sections: { frontend: 'Sign In' },
    shortMessage: 'email link sign in cannot be completed',
    longMessage:
      'Email link sign in cannot be completed because it originates from a different client',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'SignInIdentificationOrUserDeleted',
    code: 'sign_in_identification_or_user_deleted',
    sections: { frontend: 'Sign In' },
    shortMessage: 'identification or user deleted',
    longMessage: 'Either the user or the selected identification were deleted. Please start over.',
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'SignInNoIdentificationForUser',
    code: 'sign_in_no_identification_for_user',
    sections: { frontend: 'Sign In' },
    shortMessage: 'no identification for user',
    longMessage:
      "The given token doesn't have an associated identification for the user who created it.",
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'SignInNotFound',
    code: 'resource_not_found',
    sections: { frontend: 'Sign In' },
    description: 'UserNotFound signifies an error when no user is found with userID',
    shortMessage: 'not found',
    longMessage: 'No sign in was found with id <signInID>',
    params: {
      signInId: { text: '<signInID>', type: 'text' },
    },
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'SingleModeSessionExists',
    code: 'session_exists',
    sections: { frontend: 'Sign In' },
    description:
      'SingleModeSessionExists signifies an error when session already exists but we are in single session mode',
    shortMessage: 'Session already exists',
    longMessage: "You're already signed in.",
    audience: 'user',
    remedy: 'none',
  },
]);
