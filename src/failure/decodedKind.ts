import { isBag } from '../values/read.ts';
import type { ClerkFailureKind } from './failure.ts';

const KINDS: readonly unknown[] = [
  'api',
  'gateway',
  'network',
  'client',
  'cancelled',
  'unexpected',
] satisfies ClerkFailureKind[];

/** True for one of our own decoded errors: no error of Clerk's has an audience and params. */
const isDecodedError = (error: unknown): boolean =>
  isBag(error) && typeof error.audience === 'string' && isBag(error.params);

/**
 * The kind of a failure that was decoded before; undefined for anything else. JSON keeps it, so a
 * server action may return the failure.
 */
export function decodedKind(value: unknown): ClerkFailureKind | undefined {
  if (!isBag(value) || !KINDS.includes(value.kind)) return undefined;
  const { kind, errors } = value;
  return Array.isArray(errors) && isDecodedError(errors[0])
    ? (kind as ClerkFailureKind)
    : undefined;
}
