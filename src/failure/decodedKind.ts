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

/**
 * The kind of a failure that was decoded before, also after a trip through JSON, such as what a
 * server action returns; undefined for anything else.
 */
export function decodedKind(value: unknown): ClerkFailureKind | undefined {
  // Nearly nothing has one, which is quicker told than by looking through the list.
  if (!isBag(value) || !value.kind || !KINDS.includes(value.kind)) return undefined;
  if (!Array.isArray(value.errors)) return undefined;
  const error: unknown = value.errors[0];
  // No error of Clerk's own has these.
  const isDecoded = isBag(error) && typeof error.audience === 'string' && isBag(error.params);
  return isDecoded ? (value.kind as ClerkFailureKind) : undefined;
}
