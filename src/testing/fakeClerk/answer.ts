import { type ErrorSpec, toWireErrors } from '../errors/errorSpec.ts';
import { statusOf } from '../errors/statusOf.ts';
import { wireBody } from '../errors/wireBody.ts';

/** How an answer is given. */
export interface AnswerOptions {
  /** HTTP status; the documented one of the first error when not given. */
  readonly status?: number | undefined;
  /** Clerk's id of the request, as `clerk_trace_id` in the body. */
  readonly traceId?: string | undefined;
  /** The Retry-After header: seconds, or a date, or the header's text. */
  readonly retryAfter?: number | Date | string | undefined;
  /** Milliseconds before the answer. */
  readonly delay?: number | undefined;
  /** More headers, or another Content-Type. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How many requests get this answer. Default: all. */
  readonly times?: number | undefined;
}

/** Every {@link TransportFault}. */
export const FAULTS = ['html', 'broken-json', 'empty', 'dropped', 'no-answer'] as const;

/**
 * What happens instead of a Clerk answer: an HTML page of a gateway (502), JSON that breaks off, an
 * empty body (both 500), a connection that breaks off, or no answer until the request is aborted.
 */
export type TransportFault = (typeof FAULTS)[number];

/** Whether a text is a fault, and not the name of an error. */
export const isFault = (value: unknown): value is TransportFault =>
  (FAULTS as readonly unknown[]).includes(value);

const BROKEN = {
  html: {
    status: 502,
    type: 'text/html',
    body: '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>\n',
  },
  'broken-json': { status: 500, type: 'application/json', body: '{"errors":[{"code":"inter' },
  empty: { status: 500, type: '', body: null },
} as const;

function headersOf(type: string, { retryAfter, headers }: AnswerOptions): Headers {
  const all = new Headers(type ? { 'content-type': type } : {});
  if (retryAfter !== undefined) {
    const text = retryAfter instanceof Date ? retryAfter.toUTCString() : `${retryAfter}`;
    all.set('retry-after', text);
  }
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return all;
}

/** An answer with a JSON body, 200 when no status is given. */
export function jsonResponse(body: unknown, options: AnswerOptions = {}): Response {
  const { status = 200 } = options;
  const headers = headersOf('application/json', options);
  return new Response(JSON.stringify(body), { status, headers });
}

/**
 * The HTTP answer of Clerk's servers for one error or several, for any mock that wants a
 * `Response`.
 *
 * @param errors names, names with values, or wire objects.
 * @param options status, trace id, Retry-After and headers.
 * @returns a new `Response` with a JSON body, which can be read once.
 * @throws RangeError for a name that the catalogue does not have.
 *
 * @example
 * fetchMock.mockResolvedValue(errorResponse('UserLocked', { retryAfter: 60, traceId: 'a1' }));
 * const response = await fetchMock('/v1/client/sign_ins');
 * response.status; // 403
 * response.headers.get('retry-after'); // '60'
 */
export function errorResponse(
  errors: ErrorSpec | readonly ErrorSpec[],
  options: Omit<AnswerOptions, 'delay' | 'times'> = {},
): Response {
  const wire = toWireErrors(errors);
  const status = options.status ?? statusOf(errors);
  return jsonResponse(wireBody(wire, options), { ...options, status });
}

/** Waits, and rejects as `fetch` does when the request is aborted meanwhile. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer =
      milliseconds === Number.POSITIVE_INFINITY ? undefined : setTimeout(resolve, milliseconds);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/** The answer of a fault. Rejects as `fetch` does where no answer comes. */
export async function faultResponse(
  fault: TransportFault,
  options: AnswerOptions,
  signal: AbortSignal,
): Promise<Response> {
  if (fault === 'no-answer') await wait(Number.POSITIVE_INFINITY, signal);
  if (fault === 'dropped') throw new TypeError('Failed to fetch');
  const { status, type, body } = BROKEN[fault as keyof typeof BROKEN];
  return new Response(body, {
    status: options.status ?? status,
    headers: headersOf(type, options),
  });
}
