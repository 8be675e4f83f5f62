import { type CatalogEntry, catalog, findEntries } from '../../src/catalog/index.ts';
import { isClientSide } from '../../src/catalog/isClientSide.ts';
import type { ClerkError } from '../../src/failure/generated/errors.ts';
import type { ApiErrorName, WireMeta } from '../../src/testing/index.ts';

/** A catalogue entry that a server answers with. */
export type ApiEntry = CatalogEntry & { readonly name: ApiErrorName };

/** All that servers answer with: the documented ones and those beyond the index. */
export const apiEntries = catalog.filter((entry) => !isClientSide(entry)) as ApiEntry[];

/** The documented name that a decoded error means; `''` where only its code is certain. */
export function nameOf({ code, variant }: ClerkError): string {
  const entries = findEntries(code as string);
  return variant ?? (entries.length === 1 ? (entries[0]?.name ?? '') : '');
}

/** Two errors of one code without any text: nothing distinguishes them. */
const ALIKE: Readonly<Record<string, string>> = {
  FormIdentifierExistsWithAnotherAccount: 'FormIdentifierExists',
};

/** The name that an entry can be recognised by. */
export const knownAs = ({ name }: ApiEntry): string => ALIKE[name] ?? name;

/** The param names in the `meta` of a wire error. */
export function fieldsOf({ meta }: { readonly meta?: WireMeta }): readonly string[] {
  const { param_name, param_names } = meta ?? {};
  return (param_name ? [param_name] : (param_names ?? [])) as readonly string[];
}

/**
 * The values that stand only in a part of `meta` that Clerk's SDKs drop. No decoder can know them,
 * unless it sees the answers themselves.
 */
export const LOST_IN_SDK: Readonly<Record<string, readonly string[]>> = {
  AuthorizationMissingScopes: ['scopes'],
  InvalidPlanChange: ['planPeriod'],
  MissingOrganizationPermission: ['permissions'],
  RateLimitedCountry: ['country', 'callingCode'],
  RateLimitExceeded: ['retryAfter'],
  SAMLEmailAddressDomainMismatch: ['received', 'expected'],
  SAMLJITProvisioningDisabled: ['email'],
  TooManyRequests: ['retryAfter'],
  UnsupportedCountry: ['country', 'callingCode'],
  UnsupportedSubscriptionPlanFeatures: ['features'],
};

/** The values of an error that can be read back. A verb that is only grammar is no value. */
export function without(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[] = [],
): Record<string, unknown> {
  const kept = Object.entries(values).filter(
    ([name, value]) => value !== undefined && name !== 'pluralization' && !names.includes(name),
  );
  return Object.fromEntries(kept);
}
