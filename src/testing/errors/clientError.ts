import { isClientSide } from '../../catalog/isClientSide.ts';
import { findEntry } from './findEntry.ts';
import type { ClientErrorName } from './generated/clientErrorName.ts';
import { apiResponseError, markKind } from './sdkErrors.ts';

const named = (name: string, message: string, props: object): Error => {
  const error = Object.assign(new Error(message), props);
  Object.defineProperty(error, 'name', { value: name, configurable: true });
  return error;
};

function runtimeError(code: string, text: string): Error {
  const message = `Clerk: ${text}\n\n(code="${code}")\n\n`;
  const props = { clerkError: true, clerkRuntimeError: true, code };
  return markKind(named('ClerkRuntimeError', message, props), 'ClerkRuntimeError');
}

const emailLinkError = (code: string): Error => named('EmailLinkError', code, { code });

const walletError = (code: number, message: string): Error =>
  Object.assign(new Error(message), { code });

const THROWN: Readonly<Partial<Record<ClientErrorName, () => unknown>>> = {
  NetworkError: () => new TypeError('Failed to fetch'),
  RequestTimeout: () => new DOMException('signal timed out', 'TimeoutError'),
  RequestAborted: () => new DOMException('The user aborted a request.', 'AbortError'),
  GatewayError: () => apiResponseError([]),
  Web3SignatureRejected: () =>
    walletError(4001, 'MetaMask Tx Signature: User denied transaction signature.'),
  Web3WalletError: () => walletError(-32603, 'Internal JSON-RPC error.'),
  EmailLinkExpired: () => emailLinkError('expired'),
  EmailLinkFailed: () => emailLinkError('failed'),
  EmailLinkClientMismatch: () => emailLinkError('client_mismatch'),
  UnexpectedError: () => new TypeError("Cannot read properties of null (reading 'id')"),
  UnknownCode: () =>
    apiResponseError({
      code: 'not_in_the_catalogue',
      message: 'Something new',
      long_message: 'Something that this version does not know.',
    }),
};

/**
 * What an app catches for a condition that no server reports: Clerk's runtime and e-mail link
 * errors, `TypeError: Failed to fetch`, an aborted or timed out request, a wallet's refusal, an
 * answer without a Clerk body, a plain bug, and a Clerk error of an unknown code.
 *
 * @param name the name of a condition in the catalogue.
 * @returns a new value each time, to throw or to reject with.
 * @throws RangeError for the name of an error that servers answer with.
 *
 * @example
 * signIn.authenticateWithPasskey = () => Promise.reject(clientError('PasskeyRetrievalCancelled'));
 * decodeClerkError(clientError('Offline')).kind; // 'network'
 */
export function clientError(name: ClientErrorName): unknown {
  const entry = findEntry(name);
  const { code, description = '' } = entry;
  if (!isClientSide(entry)) throw new RangeError(`'${name}' is no client-side condition.`);
  return THROWN[name]?.() ?? runtimeError(code, description);
}
