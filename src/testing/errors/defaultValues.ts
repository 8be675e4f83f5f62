import type { CatalogEntry } from '../../catalog/index.ts';

/** The values of one error, whatever their types. */
export type Values = Readonly<Record<string, unknown>>;

const KSUID = '2NNEqL2nrIRdJ194ndJqAHwEfxC';

/** What a param of this name holds when nothing better is said of its entry. */
const BY_PARAM: Values = {
  action: 'update',
  actual: 'text/plain',
  allowedValues: ['email_code', 'phone_code', 'password'],
  attributeName: 'mail',
  claim: 'sub',
  claims: ['rotating_token', 'exp'],
  clientId: `client_${KSUID}`,
  conditionalParam: 'password_digest',
  connectionId: `samlc_${KSUID}`,
  country: 'DE',
  countryName: 'Germany',
  domain: 'example.vercel.app',
  emailAddresses: ['a@example', 'b@example'],
  emails: ['a+1@example.com', 'a+2@example.com'],
  enrollmentMode: 'automatic_invitation',
  envTypes: ['production'],
  existingParam: 'user_id',
  expected: 'example.com',
  feature: 'Progressive profiling',
  features: ['custom_domain', 'remove_branding'],
  homeUrl: 'example.com',
  identifier: 'a@example.com',
  identifiers: ['a@example.com'],
  instanceId: `ins_${KSUID}`,
  invariant: 'At least one identifier is required',
  invitationId: `inv_${KSUID}`,
  key: 'pk_test_Zm9v',
  leftCondition: 'strategy',
  length: 6,
  limit: 100,
  maxItems: 10,
  maxLength: 64,
  maximum: 1000,
  minLength: 8,
  missingFields: ['idp_sso_url', 'idp_certificate'],
  organizationName: 'Acme',
  param: 'email_address',
  paramNames: ['first_name', 'last_name'],
  paramType: 'string',
  permissionKeys: ['org:sys_memberships:manage', 'org:sys_profile:delete'],
  permissions: ['org:sys_memberships:manage'],
  planName: 'Pro',
  planPeriod: 'month',
  planType: 'team',
  productId: `prod_${KSUID}`,
  providerName: 'Google',
  reason: 'it could not be read',
  received: 'example.org',
  redirectUrl: 'https://example.com/callback',
  requiredVariable: 'otp_code',
  resolution: 'second factor verification',
  retryAfter: 30,
  rightCondition: 'email_code',
  schemes: ['http', 'https'],
  sessionId: `sess_${KSUID}`,
  signInId: `sia_${KSUID}`,
  signUpId: `sua_${KSUID}`,
  signUpMode: 'restricted',
  signingKeyId: `key_${KSUID}`,
  slug: 'verification_code',
  statementId: `cstmt_${KSUID}`,
  status: 'revoked',
  strategy: 'totp',
  subdomain: 'accounts',
  suggestions: ['anotherWord', 'useWords'],
  support: 'support',
  templateType: 'email',
  token: 'nK3vT8',
  user: 'a@example.com',
  userId: `user_${KSUID}`,
  val: 'supabase',
  value: 'sms_code',
};

/** What differs from the above for one entry. */
const BY_ENTRY: Readonly<Record<string, Values>> = {
  DuplicateListItemsNotAllowed: { param: 'allowed_origins' },
  FormDisabledParameterValue: { param: 'strategy', value: 'phone_code' },
  FormInvalidDate: { param: 'created_at' },
  FormDisallowFutureDate: { param: 'created_at' },
  FormInvalidEmailLocalPart: { param: 'from_email_name' },
  FormInvalidIdentifier: { param: 'identifier' },
  FormInvalidOrigin: { param: 'allowed_origins' },
  FormInvalidParameterOnlyOneOfAllowed: { param: 'strategy' },
  FormInvalidParameterValue: { param: 'strategy' },
  FormInvalidParameterValueWithAllowed: { param: 'strategy' },
  FormInvalidPhoneNumber: { param: 'phone_number' },
  FormInvalidTime: { param: 'expires_at' },
  FormInvalidTypeParameter: { param: 'unsafe_metadata', paramType: 'object' },
  FormInvalidUsernameLength: { minLength: 4, maxLength: 64 },
  FormInvalidWeb3WalletAddress: { param: 'web3_wallet' },
  FormLegalNotAccepted: { param: 'legal_accepted' },
  FormMetadataInvalidType: { param: 'unsafe_metadata' },
  FormMissingConditionalParameter: { param: 'email_address_id' },
  FormMissingConditionalParameterOnExistence: { param: 'password_hasher' },
  FormMissingParameter: { param: 'password' },
  FormMissingResource: { param: 'email_address_id' },
  FormParameterArraySizeExceeded: { param: 'email_addresses' },
  FormParameterMaxLengthExceeded: { param: 'first_name', maxLength: 256 },
  FormParameterMinLengthExceeded: { param: 'name', minLength: 3 },
  FormParameterSizeTooLarge: { param: 'unsafe_metadata' },
  FormParameterValueTooLarge: { param: 'max_allowed_memberships' },
  FormUnknownParameter: { param: 'nickname' },
  HomeURLTaken: { param: 'home_url' },
  IdentificationExists: { identifier: 'email address' },
  InvalidClientStateForAction: { action: 'the sign in', resolution: 'Start again.' },
  InvalidQueryParameterValue: { param: 'order_by', value: '+age' },
  InvalidURLScheme: { param: 'redirect_url' },
  InvalidValueForSignUpMode: { param: 'skip_password_checks', value: 'true' },
  JWTTemplateNotFound: { attribute: 'name' },
  JWTTemplateReservedClaim: { param: 'claims' },
  KnownHostingDomain: { param: 'home_url' },
  MachineTokenReservedClaim: { param: 'claims' },
  MaxPaymentSourcesQuotaExceeded: { limit: 5 },
  MissingOneOfQueryParameters: { paramNames: ['user_id', 'organization_id'] },
  MissingQueryParameter: { param: 'user_id' },
  OrganizationManagedRoleOperationFAPIDisallowed: { param: 'role' },
  OrganizationNameInvalid: { reason: 'it contains a URL' },
  OrganizationRoleNotFound: { param: 'role' },
  OrganizationsDisableNotAllowed: { reason: 'there are active organizations' },
  RedirectURLNotFound: { attribute: 'id', val: `ru_${KSUID}` },
  ReservedDomain: { param: 'home_url', domain: 'clerk.dev' },
  ReservedSubdomain: { param: 'home_url' },
  SAMLResponseInvalid: { reason: 'The assertion has expired.' },
  UnsupportedContentType: { expected: 'application/json' },
  UnsupportedCountry: { param: 'phone_number' },
  UserDataMissing: { paramNames: ['email_address', 'password'] },
  UserLocked: { retryAfter: 1800 },
};

function defaultField({ name }: CatalogEntry): string | undefined {
  if (name.includes('Password')) return 'password';
  if (name.includes('Username')) return 'username';
  if (name.includes('Code')) return 'code';
  return undefined;
}

/** A realistic value for a param of an entry; undefined where servers usually leave it out. */
export function defaultValue(entry: CatalogEntry, param: string): unknown {
  const own = BY_ENTRY[entry.name]?.[param];
  if (own !== undefined) return own;
  const prefix = entry.params?.[param]?.prefix;
  if (prefix) return `${prefix}${KSUID}`;
  return (param === 'param' ? defaultField(entry) : undefined) ?? BY_PARAM[param];
}

/** The values given, and defaults for the others. */
export function withDefaults(entry: CatalogEntry, given: Values): Values {
  const values: Record<string, unknown> = {};
  for (const param of Object.keys(entry.params ?? {}))
    values[param] = given[param] ?? defaultValue(entry, param);
  // The verb that fits the number of identifiers.
  if ('pluralization' in values)
    values.pluralization ??= (values.identifiers as string[]).length > 1 ? 'are' : 'is';
  return values;
}
