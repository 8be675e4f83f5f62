/**
 * For tests, stories and demos: any Clerk error in any of its shapes, and a fake Clerk that
 * answers with it. Needs no package of Clerk's.
 *
 * @module
 */
export { type AnswerOptions, errorResponse, type TransportFault } from './answer.ts';
export { clientError } from './clientError.ts';
export type { ClientErrorName } from './clientErrorName.generated.ts';
export { type DocumentedError, documentedError } from './documentedError.ts';
export type { ApiErrorName, ErrorOptions, ErrorValues } from './errorNames.ts';
export type { ErrorSpec } from './errorSpec.ts';
export {
  createFakeClerk,
  type Fail,
  type FailOptions,
  type FakeClerk,
  mswResolver,
} from './fakeClerk.ts';
export { type FakeClerkServer, toNodeServer } from './nodeServer.ts';
export { fakeProxyUrl, fakePublishableKey, patchFetch } from './patchFetch.ts';
export { pseudoLocale } from './pseudoLocale.ts';
export type { FakeRequest } from './readRequest.ts';
export {
  apiResponseError,
  type ClerkAPIErrorLike,
  type ClerkAPIResponseErrorLike,
} from './sdkErrors.ts';
export { type WireBody, wireBody } from './wireBody.ts';
export { type WireError, wireError } from './wireError.ts';
export type { WireMeta } from './wireMeta.ts';
