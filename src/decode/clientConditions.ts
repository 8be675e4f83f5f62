import type { ClerkFailureKind } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { Bag } from '../values/read.ts';
import { decodeApiError } from './apiError/decodeApiError.ts';

/** A failure without an answer from Clerk: its kind and its error. */
export interface ClientCondition {
  readonly kind: ClerkFailureKind;
  readonly error: ClerkError;
}

const EMAIL_LINK_CODES = ['expired', 'failed', 'client_mismatch'];

/** How the error of a fetch without an answer begins: Chromium, Firefox, Safari, Node, React Native. */
const FETCH_FAILURES = [
  'Failed to fetch',
  'NetworkError when attempting to fetch resource.',
  'Load failed',
  'fetch failed',
  'Network request failed',
  // From `import()` in Firefox and Safari. In Chromium it begins as that of fetch.
  'error loading dynamic',
  'Importing a module',
  'ClerkJS: Network error',
];

/**
 * How a timeout begins: Node, Chromium, Firefox and Safari, then React Native. The backend SDK keeps only the
 * message. The fetch of Firefox and Safari calls a timeout an abort; the signal's `reason` has this.
 */
const TIMED_OUT = [
  'The operation was aborted due to timeout',
  'signal timed out',
  'The operation timed out',
  'Network request timed out',
];
const ABORTED = [
  'This operation was aborted',
  'The operation was aborted',
  'The user aborted a request',
  'signal is aborted',
  'Fetch is aborted',
];

const DOM_EXCEPTIONS: Readonly<Record<string, string>> = {
  AbortError: 'request_aborted',
  TimeoutError: 'request_timeout',
};

const NODE_TIMEOUTS = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'];

/** Codes of the sheets of Apple and Google that the person closed in a native app. */
const CLOSED_SHEETS = ['ERR_REQUEST_CANCELED', 'SIGN_IN_CANCELLED'];

/** What browsers say when a passkey prompt is closed. Other permissions have the same error name. */
const CLOSED_PROMPTS = [
  'timed out or was not allowed',
  'not allowed by the user agent',
  'cancelled by the user',
];

/** Codes of wallets (EIP-1193, JSON-RPC). clerk-js compares the last two without their sign. */
const WALLET_CODES: ReadonlyMap<unknown, string> = new Map([
  [4001, 'web3_signature_request_rejected'],
  [-32602, 'web3_wallet_error'],
  [-32603, 'web3_wallet_error'],
  [32602, 'web3_wallet_error'],
  [32603, 'web3_wallet_error'],
]);

/** The error of a code that no server sent. With an unlisted code, its text is for developers. */
export function errorOfCode(code: string, message = '', retryAfter?: number): ClerkError {
  return decodeApiError({ code, message, audience: 'developer' }, retryAfter);
}

/** The first code in a message. An error that wraps another appends its own code. */
function codeInMessage(message: string): string {
  const start = message.indexOf('(code="');
  const end = message.indexOf('")', start);
  return start >= 0 && end > start ? message.slice(start + 7, end) : '';
}

function conditionCode(input: Bag, name: string, message: string): string {
  const { code } = input;
  if (name === 'EmailLinkError' || (EMAIL_LINK_CODES.includes(code as string) && message === code))
    return `email_link_${typeof code === 'string' && code ? code : message}`;
  const wallet = WALLET_CODES.get(code);
  if (wallet) return wallet;
  if (typeof code === 'string' && NODE_TIMEOUTS.includes(code)) return 'request_timeout';
  if (typeof code === 'string' && CLOSED_SHEETS.includes(code)) return 'request_aborted';
  // The SDKs report an answer that is no JSON as the error of the parser, or as one of their own.
  if (isParserError(name, code) && isNoJson(message)) return 'gateway_error';
  if (Object.hasOwn(DOM_EXCEPTIONS, name)) return DOM_EXCEPTIONS[name] as string;
  if (name === 'NotAllowedError' && CLOSED_PROMPTS.some((text) => message.includes(text)))
    return 'passkey_operation_aborted';
  if (input.clerkRuntimeError === true && typeof code === 'string')
    // `signIn.passkey()` wraps whatever ended the prompt, such as the person who closed it.
    return (code === 'passkey_retrieval_failed' && codeInMessage(message)) || code;
  return codeOfMessage(message);
}

function codeOfMessage(message: string): string {
  const begins = (text: string): boolean => message.startsWith(text);
  if (TIMED_OUT.some(begins)) return 'request_timeout';
  if (ABORTED.some(begins)) return 'request_aborted';
  if (FETCH_FAILURES.some(begins)) return 'network_error';
  // A structured clone keeps only the message of a ClerkRuntimeError.
  return /^(?:🔒 )?Clerk: /.test(message) ? codeInMessage(message) : '';
}

const isParserError = (name: string, code: unknown): boolean =>
  name === 'SyntaxError' || code === 'network_error' || code === 'unexpected_error';

/**
 * True for what engines say when they parse an answer that is no JSON: Chromium, Firefox, Hermes,
 * and Safari, whose text says nothing of JSON.
 */
const isNoJson = (message: string): boolean =>
  /\bJSON\b|Unexpected token|did not match the expected pattern/.test(message);

/** The kind of a failure with this error alone; `otherwise` when the code does not decide it. */
export function kindOf(
  { cancelled, code }: ClerkError,
  otherwise: ClerkFailureKind,
): ClerkFailureKind {
  if (cancelled) return 'cancelled';
  switch (code) {
    case 'unexpected_error':
      return 'unexpected';
    case 'gateway_error':
      return 'gateway';
    case 'clerk_offline':
    case 'network_error':
    case 'request_timeout':
      return 'network';
    default:
      return otherwise;
  }
}

/** Recognises what SDKs, wallets, the browser and Node throw without an answer from Clerk. */
export function clientCondition(input: Bag): ClientCondition | undefined {
  const { name, message: text } = input;
  const message = typeof text === 'string' ? text : '';
  let code = conditionCode(input, typeof name === 'string' ? name : '', message);
  if (!code) return undefined;
  // The message of fetch does not say why it failed. The reason is in its cause.
  const reason = (input.cause as Bag | null | undefined)?.code;
  if (code === 'network_error' && NODE_TIMEOUTS.includes(reason as string))
    code = 'request_timeout';
  const error = errorOfCode(code, message);
  return { kind: kindOf(error, 'client'), error };
}
