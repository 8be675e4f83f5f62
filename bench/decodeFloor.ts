import { knownCodeList } from '../src/decode/knownCodes.ts';

interface WireError {
  readonly code: string;
  readonly message: string;
  readonly long_message?: string;
  readonly meta?: { readonly param_name?: string };
}

interface Body {
  readonly errors: readonly WireError[];
}

const meanings = new Map(
  knownCodeList().map((code) => [code, { code, audience: 'user', remedy: 'correct-input' }]),
);

const NO_PARAMS = Object.freeze({});

/** Looks each code up and does nothing else: the least that knowing codes can cost. */
export function lookUp({ errors }: Body): unknown {
  let last: unknown;
  for (const { code } of errors) last = meanings.get(code);
  return last;
}

function frozenError({ code, message, long_message, meta }: WireError): object {
  const meaning = meanings.get(code);
  return Object.freeze({
    code: meaning?.code,
    known: true,
    fields: Object.freeze([meta?.param_name]),
    params: NO_PARAMS,
    audience: meaning?.audience,
    remedy: meaning?.remedy,
    cancelled: false,
    message,
    longMessage: long_message,
    meta: Object.freeze({ ...meta }),
  });
}

/**
 * A frozen result of the shape that `decodeClerkError` returns, without a look at any text, value or
 * other shape: the least that such a result can cost.
 */
export function frozenResult({ errors }: Body): object {
  const list = Object.freeze(errors.map(frozenError));
  return Object.freeze({ kind: 'api', errors: list });
}
