import { type ErrorSpec, toWireErrors } from './errorSpec.ts';
import type { WireError } from './wireError.ts';

/** The JSON body of an answer with errors. */
export interface WireBody {
  readonly errors: readonly WireError[];
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly clerk_trace_id?: string;
}

/**
 * The JSON body with which Clerk's servers answer, for one error or several.
 *
 * @param errors names, names with values, or wire objects, in the order of the answer.
 * @param options the trace id, and `meta` of the whole answer.
 * @returns the body, to be given to `JSON.stringify`.
 * @throws RangeError for a name that the catalogue does not have.
 *
 * @example
 * const errors = ['CaptchaInvalid', { name: 'FormPwnedPassword', param: 'password' }] as const;
 * const body = wireBody(errors, { traceId: 'a1' });
 * body.errors.map((error) => error.code); // ['captcha_invalid', 'form_password_pwned']
 * body.clerk_trace_id; // 'a1'
 */
export function wireBody(
  errors: ErrorSpec | readonly ErrorSpec[],
  options: {
    readonly traceId?: string | undefined;
    readonly meta?: Readonly<Record<string, unknown>> | undefined;
  } = {},
): WireBody {
  const { traceId, meta } = options;
  return {
    errors: toWireErrors(errors),
    ...(meta && { meta }),
    ...(traceId !== undefined && { clerk_trace_id: traceId }),
  };
}
