import { findEntries } from '../../catalog/index.ts';
import type { ErrorSpec } from './errorSpec.ts';
import { findEntry } from './findEntry.ts';

/**
 * A likely status, where no edition of the index has one. Other errors are about what was filled
 * in.
 */
const LIKELY: Readonly<Record<string, number>> = {
  device_blocked: 403,
  email_template_customization_locked: 403,
  enhanced_email_deliverability_prohibited: 403,
  failed_to_verify_internal_migration_jwt: 401,
  internal_migration_jwt_missing_instance_id: 401,
  maintenance_mode: 503,
  organization_membership_plan_quota_exceeded: 403,
  primary_identification_not_found: 404,
  product_not_supported_by_subscription_plan: 403,
  request_header_missing: 400,
  requires_assertion: 401,
  requires_captcha: 401,
};

/** The HTTP status with which Clerk answers for the first of these errors; 422 for an unlisted code. */
export function statusOf(errors: ErrorSpec | readonly ErrorSpec[]): number {
  const [first] = (Array.isArray(errors) ? errors : [errors]) as readonly ErrorSpec[];
  if (!first) return 422;
  const entry =
    typeof first === 'string'
      ? findEntry(first)
      : 'code' in first
        ? findEntries(first.code)[0]
        : findEntry(first.name);
  return entry?.status ?? LIKELY[entry?.code ?? ''] ?? 422;
}
