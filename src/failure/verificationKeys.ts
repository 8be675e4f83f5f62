/** The keys under which Clerk's sign-in and sign-up keep a verification that failed. */
export const VERIFICATION_KEYS: readonly string[] = [
  'firstFactorVerification',
  'first_factor_verification',
  'secondFactorVerification',
  'second_factor_verification',
  'verification',
  'verifications',
];
