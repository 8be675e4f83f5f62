import type { ApiErrorName, ErrorOptions, ErrorValues } from '../errors/errorNames.ts';
import { type ErrorSpec, toWireErrors } from '../errors/errorSpec.ts';
import { statusOf } from '../errors/statusOf.ts';
import {
  type AnswerOptions,
  errorResponse,
  faultResponse,
  isFault,
  jsonResponse,
  type TransportFault,
  wait,
} from './answer.ts';
import { defaultAnswer } from './defaultAnswers.ts';
import { type FakeRequest, readRequest } from './readRequest.ts';
import { matchesRoute } from './route.ts';

/** How to fail with one error: its values and field, and how the answer is given. */
export type FailOptions<Name extends ApiErrorName = ApiErrorName> = AnswerOptions &
  ErrorOptions & {
    readonly values?: ErrorValues<Name> | undefined;
    /** The field that it is about; the same as in `values`. */
    readonly param?: string | undefined;
  };

/** Fails every request of a route, until {@link FakeClerk.reset} or a later rule. */
export interface Fail {
  /** With one error of the catalogue. */
  <Name extends ApiErrorName>(route: string, error: Name, options?: FailOptions<Name>): void;
  /** With several errors in one answer. */
  (route: string, errors: readonly ErrorSpec[], options?: AnswerOptions): void;
  /** Without a Clerk answer. */
  (route: string, fault: TransportFault, options?: Omit<AnswerOptions, 'traceId'>): void;
  /** With a body of your own; the status is 422 when not given. */
  (route: string, body: object, options?: Omit<AnswerOptions, 'traceId'>): void;
}

/** A stand-in for Clerk's Frontend and Backend API; see {@link createFakeClerk}. */
export interface FakeClerk {
  /** Answers a request. Rejects, as `fetch` does, where the connection breaks or is aborted. */
  readonly handle: (request: Request) => Promise<Response>;
  readonly fail: Fail;
  /**
   * Answers a route with a JSON body as Clerk's API sends it, 200 when no status is given. A few
   * properties are enough to send a flow another way: see {@link createFakeClerk}.
   */
  readonly succeed: (route: string, body: object, options?: Omit<AnswerOptions, 'traceId'>) => void;
  /** Forgets all rules and requests. */
  readonly reset: () => void;
  /** All requests so far, oldest first. */
  readonly requests: readonly FakeRequest[];
}

interface Rule {
  readonly route: string;
  readonly options: AnswerOptions;
  readonly answer: (signal: AbortSignal) => Response | Promise<Response>;
  left: number;
}

function failure(
  what: string | object,
  options: FailOptions,
): (signal: AbortSignal) => Response | Promise<Response> {
  if (isFault(what)) return (signal) => faultResponse(what, options, signal);
  if (typeof what === 'object' && !Array.isArray(what))
    return () => jsonResponse(what, { status: 422, ...options });
  // Built at once, so a misspelt name throws in the test that has it.
  const named = (
    typeof what === 'string' ? { ...options, name: what } : what
  ) as readonly ErrorSpec[];
  const errors = toWireErrors(named);
  const status = options.status ?? statusOf(named);
  return () => errorResponse(errors, { ...options, status });
}

/**
 * A fake Clerk: one function from `Request` to `Response` that serves a page ({@link patchFetch}),
 * MSW ({@link mswResolver}) and a loopback server ({@link toNodeServer}) alike. It answers what
 * clerk-js needs to load, lets sign-up and sign-in go well, and fails the requests that you choose.
 * It knows no sessions: a flow ends with status `complete`.
 *
 * Routes are a method and a path as Clerk sees them, with `*` for any text; the prefix of a proxy
 * (`/__clerk`) is dropped, and `_method=PATCH` counts as the method. The latest rule wins.
 *
 * @returns the fake, without rules. A route that it does not know gets 404 `resource_not_found`;
 * `fail` throws a RangeError for a name that the catalogue does not have.
 *
 * @example
 * const clerk = createFakeClerk();
 * clerk.fail('POST /v1/client/sign_ups', 'FormPwnedPassword', { param: 'password' });
 * clerk.fail('* /v1/client/sign_ins*', 'html', { status: 502, times: 1 });
 * const request = new Request('http://localhost/v1/client/sign_ups', { method: 'POST' });
 * (await clerk.handle(request)).status; // 422
 *
 * @example
 * // A sign-in that goes on to a second factor, whose first code is wrong. Of the resource, clerk-js
 * // needs no more than this.
 * const clerk = createFakeClerk();
 * clerk.succeed('POST /v1/client/sign_ins', {
 *   response: {
 *     object: 'sign_in',
 *     id: 'sia_1',
 *     status: 'needs_second_factor',
 *     supported_second_factors: [{ strategy: 'totp' }],
 *   },
 * });
 * const attempt = 'POST /v1/client/sign_ins/sia_1/attempt_second_factor';
 * clerk.fail(attempt, 'FormIncorrectCode', { param: 'code', times: 1 });
 * const send = (path: string) =>
 *   clerk.handle(new Request(`http://localhost/v1/client/sign_ins${path}`, { method: 'POST' }));
 * (await (await send('')).json()).response.status; // 'needs_second_factor'
 * (await send('/sia_1/attempt_second_factor')).status; // 422
 * (await (await send('/sia_1/attempt_second_factor')).json()).response.status; // 'complete'
 */
export function createFakeClerk(): FakeClerk {
  const requests: FakeRequest[] = [];
  const rules: Rule[] = [];
  const add = (route: string, options: AnswerOptions, answer: Rule['answer']): void => {
    rules.unshift({ route, options, answer, left: options.times ?? Number.POSITIVE_INFINITY });
  };

  const handle = async (request: Request): Promise<Response> => {
    const { signal } = request;
    const asked = await readRequest(request);
    requests.push(asked);
    const rule = rules.find(({ route, left }) => left > 0 && matchesRoute(route, asked));
    if (rule) {
      rule.left--;
      if (rule.options.delay) await wait(rule.options.delay, signal);
      return rule.answer(signal);
    }
    const body = defaultAnswer(asked, requests);
    return body === undefined ? errorResponse('ResourceNotFound') : jsonResponse(body);
  };

  return {
    handle,
    fail: (route: string, what: string | object, options: FailOptions = {}) =>
      add(route, options, failure(what, options)),
    succeed: (route, body, options = {}) => add(route, options, () => jsonResponse(body, options)),
    reset: () => {
      rules.length = 0;
      requests.length = 0;
    },
    requests,
  };
}

/**
 * A fake Clerk as a resolver for MSW, which needs nothing of MSW itself.
 *
 * @returns the resolver; a network error where the connection breaks.
 *
 * @example
 * const server = setupServer(http.all('*\/v1/*', mswResolver(clerk)));
 */
export function mswResolver(
  clerk: FakeClerk,
): (info: { readonly request: Request }) => Promise<Response> {
  return ({ request }) => clerk.handle(request).catch(() => Response.error());
}
