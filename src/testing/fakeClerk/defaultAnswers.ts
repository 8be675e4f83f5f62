import type { FakeRequest } from './readRequest.ts';
import { matchesRoute } from './route.ts';

const ID = '2NNEqL2nrIRdJ194ndJqAHwEfxC';

const DAY = 86_400_000;

/** The fields that the person has sent so far: those of all requests up to this one. */
type Form = Readonly<Record<string, string>>;

const text = (form: Form, key: string): string | null => form[key] || null;

function formOf(route: string, requests: readonly FakeRequest[]): Form {
  const form: Record<string, string> = {};
  for (const { method, path, body } of requests) {
    if (!path.startsWith(route)) continue;
    if (method === 'POST' && path === route) for (const key of Object.keys(form)) delete form[key];
    if (typeof body === 'object') Object.assign(form, body);
  }
  return form;
}

const verification = (status: string) => ({
  status,
  strategy: 'email_code',
  attempts: status === 'verified' ? 1 : 0,
  expire_at: Date.now() + DAY,
});

function signUp(path: string, form: Form): object {
  const isComplete = path.endsWith('/attempt_verification');
  return {
    object: 'sign_up',
    id: `sua_${ID}`,
    status: isComplete ? 'complete' : 'missing_requirements',
    required_fields: ['email_address', 'password'],
    optional_fields: ['first_name', 'last_name', 'username'],
    missing_fields: [],
    unverified_fields: isComplete ? [] : ['email_address'],
    verifications: {
      email_address: {
        ...verification(isComplete ? 'verified' : 'unverified'),
        next_action: isComplete ? '' : 'needs_attempt',
        supported_strategies: ['email_code'],
      },
      phone_number: null,
      web3_wallet: null,
      external_account: null,
    },
    email_address: text(form, 'email_address'),
    username: text(form, 'username'),
    first_name: text(form, 'first_name'),
    last_name: text(form, 'last_name'),
    phone_number: null,
    web3_wallet: null,
    has_password: text(form, 'password') !== null,
    unsafe_metadata: {},
    created_session_id: isComplete ? `sess_${ID}` : null,
    created_user_id: isComplete ? `user_${ID}` : null,
    abandon_at: Date.now() + DAY,
  };
}

function signIn(path: string, form: Form): object {
  const isComplete = path.includes('/attempt_') || text(form, 'password') !== null;
  return {
    object: 'sign_in',
    id: `sia_${ID}`,
    status: isComplete ? 'complete' : 'needs_first_factor',
    supported_identifiers: ['email_address', 'username'],
    supported_first_factors: [
      { strategy: 'password' },
      { strategy: 'email_code', email_address_id: `idn_${ID}`, safe_identifier: 'a@example.com' },
    ],
    supported_second_factors: null,
    first_factor_verification: verification(isComplete ? 'verified' : 'unverified'),
    second_factor_verification: null,
    identifier: text(form, 'identifier'),
    user_data: null,
    created_session_id: isComplete ? `sess_${ID}` : null,
  };
}

type Answer = (request: FakeRequest, requests: readonly FakeRequest[]) => unknown;

/** The answer for a resource that fills up with what the person sends. */
const flow =
  (route: string, resource: (path: string, form: Form) => object): Answer =>
  (request, requests) => ({ response: resource(request.path, formOf(route, requests)) });

/** What clerk-js needs to load, and flows that go well: enough for a form to work. */
const ANSWERS: readonly (readonly [route: string, answer: Answer])[] = [
  ['POST /v1/dev_browser', () => ({ id: `dvb_${ID}` })],
  ['* /v1/client/sign_ups*', flow('/v1/client/sign_ups', signUp)],
  ['* /v1/client/sign_ins*', flow('/v1/client/sign_ins', signIn)],
  ['* /v1/environment', () => ({})],
  ['* /v1/client*', () => ({})],
  ['POST /v1/waitlist', () => ({ object: 'waitlist_entry', id: `wle_${ID}` })],
];

/**
 * The body of an answer that goes well, or undefined for a route that the fake does not know.
 *
 * @param requests all so far, oldest first: this one is the last.
 */
export function defaultAnswer(request: FakeRequest, requests: readonly FakeRequest[]): unknown {
  return ANSWERS.find(([route]) => matchesRoute(route, request))?.[1](request, requests);
}
