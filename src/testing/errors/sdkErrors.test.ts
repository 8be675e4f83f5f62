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

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('apiResponseError', () => {
  it.each(apiEntries)('of $name has what the SDK itself makes of it', ({ name }) => {
    const wire = wireError(name);
    const options = { status: 422, clerkTraceId: 'a1', retryAfter: 30 };
    const real = new ClerkAPIResponseError(wire.long_message, { data: [{ ...wire }], ...options });
    const ours = apiResponseError(name, { status: 422, traceId: 'a1', retryAfter: 30 });
    expect(plain(ours)).toEqual({ ...(plain(real) as object) });
    expect(ours.message).toBe(real.message);
    expect(decodeClerkError(ours)).toEqual(decodeClerkError(real));
  });

  it("passes Clerk's own guard", () => {
    expect(isClerkAPIResponseError(apiResponseError('UserLocked') as never)).toBe(true);
    expect(isClerkAPIResponseError(clientError('Offline') as never)).toBe(false);
  });

  it.each([
    ['a likely status', apiResponseError('FormPwnedPassword').status, 422],
    ['400 for what is wrong with the request', apiResponseError('InvalidHost').status, 400],
    ['401 where nobody is signed in', apiResponseError('SignedOut').status, 401],
    ['403 for a locked account', apiResponseError('UserLocked').status, 403],
    ['403 for what is not allowed', apiResponseError('BillingNotEnabled').status, 403],
    ['410 for what is gone', apiResponseError('APIEndpointDeprecated').status, 410],
    ["500 for a mistake of Clerk's", apiResponseError('Unexpected').status, 500],
    ['503 during maintenance', apiResponseError('SystemUnderMaintenance').status, 503],
    ['404 where the code says so', apiResponseError('ImageNotFound').status, 404],
    ['429 for too many requests', apiResponseError('TooManyRequests').status, 429],
    ['502 without errors', apiResponseError([]).status, 502],
  ])('has %s', (_, status, expected) => expect(status).toBe(expected));
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
      name === 'UnknownCode' ? { code: 'not_in_the_catalogue', known: false } : { code },
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

  it("has the structure of Clerk's own errors", () => {
    const runtime = clientError('ReverificationCancelled') as Error;
    const real = new ClerkRuntimeError('The person closed the reverification dialog.', {
      code: 'reverification_cancelled',
    });
    expect(isClerkRuntimeError(runtime)).toBe(true);
    expect({ ...runtime, message: runtime.message }).toEqual(
      plain({ ...real, message: real.message }),
    );
    const link = clientError('EmailLinkExpired') as Error;
    expect(isEmailLinkError(link)).toBe(true);
    expect({ ...link, message: link.message }).toMatchObject(
      plain({ code: new EmailLinkError('expired').code, message: 'expired' }) as object,
    );
  });

  it('is nothing that a server reports', () => {
    expect(() => clientError('UserLocked' as 'Offline')).toThrow(RangeError);
  });
});
