import { decodedKind } from '../../../failure/decodedKind.ts';
import type { ClerkFailure } from '../../../failure/failure.ts';
import { type Decode, mayHoldFailure } from '../../../failure/findFailure.ts';
import { attempt } from '../../../values/read.ts';

/** What browsers and Clerk's SDK say where no answer came. */
const NO_ANSWER = /network|fetch|load failed/i;

const saysNoAnswer = (value: unknown): boolean => {
  const { code, message } = value as { readonly code?: unknown; readonly message?: unknown };
  return NO_ANSWER.test(`${code} ${message}`);
};

/**
 * Stands in for a decoder that did not load. It knows a failed network, a failure, and what is
 * neither. Never throws.
 */
export const decodePlainly: Decode = (value) => {
  if (attempt(() => decodedKind(value))) return value as ClerkFailure;
  const isFailure = attempt(() => mayHoldFailure(value)) ?? true;
  const isOffline = isFailure && (!navigator.onLine || !!attempt(() => saysNoAnswer(value)));
  const code = isOffline ? 'network_error' : 'unexpected_error';
  return {
    kind: isOffline ? 'network' : isFailure ? 'api' : 'unexpected',
    errors: [
      {
        code,
        serverCode: code,
        known: true,
        fields: [],
        params: {},
        audience: 'user',
        remedy: 'retry',
        cancelled: false,
        message: '',
        longMessage: '',
        meta: {},
      },
    ],
  } as const;
};
