import type { Audience, ParamSpec, Remedy } from './entry.ts';

/** What holds for a code whose text does not tell which of its documented errors it is. */
export interface GeneralEntry {
  readonly audience: Audience;
  readonly remedy: Remedy;
  readonly seen?: readonly string[];
  readonly params?: Readonly<Record<string, ParamSpec>>;
}

/**
 * Only the codes whose documented errors disagree on audience or remedy, or whose text in the
 * wild fits several of them. For every other shared code, what its errors agree on holds.
 */
export const generalEntries: Readonly<Record<string, GeneralEntry>> = {
  resource_not_found: {
    audience: 'user',
    remedy: 'restart-flow',
    seen: ['No identifier was found with id <identifierId>'],
    params: { identifierId: { text: '<identifierId>', type: 'text' } },
  },
  cookie_invalid: { audience: 'user', remedy: 'sign-in' },
  form_param_missing: { audience: 'user', remedy: 'correct-input' },
  form_param_value_invalid: { audience: 'user', remedy: 'correct-input' },
  form_param_format_invalid: { audience: 'user', remedy: 'correct-input' },
  form_param_duplicate: { audience: 'developer', remedy: 'fix-request' },
  form_param_unknown: { audience: 'developer', remedy: 'fix-request' },
  form_conditional_param_missing: { audience: 'user', remedy: 'correct-input' },
  form_param_nil: {
    audience: 'user',
    remedy: 'correct-input',
    seen: ['<param> is required.'],
    params: { param: { text: '<param>', type: 'field' } },
  },
  duplicate_record: { audience: 'user', remedy: 'none' },
  feature_not_enabled: { audience: 'developer', remedy: 'fix-configuration' },
  form_password_pwned: { audience: 'user', remedy: 'choose-another' },
  deprovisioned: { audience: 'user', remedy: 'ask-admin' },
  resource_forbidden: { audience: 'user', remedy: 'contact-support' },
  not_allowed_access: { audience: 'user', remedy: 'use-another-method' },
  captcha_invalid: { audience: 'user', remedy: 'use-another-method' },
  organization_unlimited_membership_required: { audience: 'user', remedy: 'upgrade-plan' },
  saml_email_address_domain_mismatch: { audience: 'user', remedy: 'ask-admin' },
  unsupported_country_code: { audience: 'user', remedy: 'choose-another' },
  request_body_invalid: { audience: 'developer', remedy: 'fix-request' },
  redirect_uri_mismatch: { audience: 'developer', remedy: 'fix-configuration' },
  oauth_fetch_user_error: { audience: 'user', remedy: 'retry' },
  sign_up_if_missing_not_allowed: { audience: 'developer', remedy: 'fix-configuration' },
  user_locked: { audience: 'user', remedy: 'wait' },
};
