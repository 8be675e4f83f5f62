import { knownCodeList } from '../src/recognize/knownCodes.ts';

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

const NO_FIELDS: readonly string[] = Object.freeze([]);
const NOTHING = Object.freeze({});

/** Looks each code up and does nothing else. */
export function lookUp({ errors }: Body): unknown {
  let last: unknown;
  for (const { code } of errors) last = meanings.get(code);
  return last;
}

const thaw = <Value>(value: Value): Value => value;

/**
 * One simple way to make a result of the shape that `decodeClerkError` returns, without a look at any
 * text, value or other shape of input.
 */
function resultOf({ errors }: Body, freeze: <Value>(value: Value) => Value): object {
  const list = errors.map(({ code, message, long_message, meta }) => {
    const meaning = meanings.get(code);
    return freeze({
      code: meaning?.code,
      known: true,
      fields: meta?.param_name ? freeze([meta.param_name]) : NO_FIELDS,
      params: NOTHING,
      audience: meaning?.audience,
      remedy: meaning?.remedy,
      cancelled: false,
      message,
      longMessage: long_message,
      meta: meta ? freeze({ ...meta }) : NOTHING,
    });
  });
  return freeze({ kind: 'api', errors: freeze(list) });
}

export const plainResult = (body: Body): object => resultOf(body, thaw);
export const frozenResult = (body: Body): object => resultOf(body, Object.freeze);
