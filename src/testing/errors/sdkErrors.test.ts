import {
  ClerkAPIResponseError,
  ClerkRuntimeError,
  EmailLinkError,
  isClerkAPIResponseError,
  isClerkRuntimeError,
  isEmailLinkError,
} from '@clerk/shared/error';
import { describe, expect, it } from 'vitest';
import { apiEntries } from '../../../test/sdk/entries.ts';
import { catalog } from '../../catalog/index.ts';
import { isClientSide } from '../../catalog/isClientSide.ts';
import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import { type ClientErrorName, clientError, wireError } from '../index.ts';
import { apiResponseError } from './sdkErrors.ts';

const wire = { message: '', long_message: '' };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('apiResponseError', () => {
  it.each(apiEntries)('of $name has what the SDK itself makes of it', ({ name }) => {
    const wire = wireError(name);
    const options = { status: 422, clerkTraceId: 'a1', retryAfter: 30 };
    const real = new ClerkAPIResponseError(wire.long_message, { data: [{ ...wire }], ...options });
    const ours = apiResponseError(name, { status: 422, traceId: 'a1', retryAfter: 30 });
    expect(plain(ours)).toEqual({ ...(plain(real) as object) });
    expect([ours.name, ours.message]).toEqual([real.name, real.message]);
    expect(ours.errors[0]?.constructor).toHaveProperty('kind', 'ClerkAPIError');
    expect(decodeClerkError(ours)).toEqual(decodeClerkError(real));
  });

  it("passes Clerk's own guard", () => {
    expect(isClerkAPIResponseError(apiResponseError('UserLocked') as never)).toBe(true);
    expect(isClerkAPIResponseError(clientError('Offline') as never)).toBe(false);
  });

  it.each<[string, Parameters<typeof apiResponseError>[0], number]>([
    ['a likely status', 'FormPwnedPassword', 422],
    ['400 for what is wrong with the request', 'InvalidHost', 400],
    ['401 where nobody is signed in', 'SignedOut', 401],
    ['403 for a locked account', 'UserLocked', 403],
    ['403 for what is not allowed', 'BillingNotEnabled', 403],
    ['410 for what is gone', 'APIEndpointDeprecated', 410],
    ["500 for a mistake of Clerk's", 'Unexpected', 500],
    ['503 during maintenance', 'SystemUnderMaintenance', 503],
    ['404 where the code says so', 'ImageNotFound', 404],
    ['429 for too many requests', 'TooManyRequests', 429],
    ['the status that some error of a code has', { ...wire, code: 'user_locked' }, 403],
    ['422 for an unlisted code', { ...wire, code: 'brand_new' }, 422],
    ['502 without errors', [], 502],
  ])('has %s', (_, errors, status) => {
    expect(apiResponseError(errors).status).toBe(status);
  });

  it('has no text without errors', () => {
    expect(apiResponseError([]).message).toBe('');
  });
});

describe('clientError', () => {
  const names = catalog.filter(isClientSide) as {
    name: ClientErrorName;
    code: string;
  }[];

  it.each(names)('$name decodes to its code', ({ name, code }) => {
    const { errors } = decodeClerkError(clientError(name));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject(
      name === 'UnknownCode'
        ? {
            code: 'not_in_the_catalogue',
            known: false,
            message: 'Something new',
            longMessage: 'Something that this version does not know.',
          }
        : { code },
    );
  });

  it.each([
    ['Offline', 'network'],
    ['NetworkError', 'network'],
    ['RequestTimeout', 'network'],
    ['RequestAborted', 'cancelled'],
    ['GatewayError', 'gateway'],
    ['PasskeyRetrievalCancelled', 'cancelled'],
    ['EmailLinkExpired', 'client'],
    ['UnexpectedError', 'unexpected'],
    ['UnknownCode', 'api'],
  ] as const)('%s is of kind %s', (name, kind) => {
    expect(decodeClerkError(clientError(name)).kind).toBe(kind);
  });

  it.each([
    ['NetworkError', 'TypeError', 'Failed to fetch'],
    ['RequestTimeout', 'TimeoutError', 'signal timed out'],
    ['RequestAborted', 'AbortError', 'The user aborted a request.'],
    ['EmailLinkFailed', 'EmailLinkError', 'failed'],
    ['UnexpectedError', 'TypeError', "Cannot read properties of null (reading 'id')"],
    ['Web3SignatureRejected', 'Error', 'MetaMask Tx Signature: User denied transaction signature.'],
    ['Web3WalletError', 'Error', 'Internal JSON-RPC error.'],
  ] as const)('%s is a %s that says %j', (name, errorName, message) => {
    expect(clientError(name)).toMatchObject({ name: errorName, message });
  });

  it("has the structure of Clerk's own errors", () => {
    const runtime = clientError('ReverificationCancelled') as Error;
    const real = new ClerkRuntimeError('The person closed the reverification dialog.', {
      code: 'reverification_cancelled',
    });
    expect(isClerkRuntimeError(runtime)).toBe(true);
    expect({ ...runtime, message: runtime.message }).toEqual(
      plain({ ...real, message: real.message }),
    );
    expect(runtime.name).toBe(real.name);
    const link = clientError('EmailLinkExpired') as Error;
    expect(isEmailLinkError(link)).toBe(true);
    expect({ ...link, message: link.message }).toMatchObject(
      plain({ code: new EmailLinkError('expired').code, message: 'expired' }) as object,
    );
  });

  it('is nothing that a server reports', () => {
    expect(() => clientError('UserLocked' as 'Offline')).toThrow(
      new RangeError("'UserLocked' is no client-side condition."),
    );
  });
});
