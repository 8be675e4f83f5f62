/**
 * For tests, stories and demos: any Clerk error in any of its shapes, and a fake Clerk that
 * answers with it. Needs no package of Clerk's.
 *
 * @module
 */

export { clientError } from './errors/clientError.ts';
export { type DocumentedError, documentedError } from './errors/documentedError.ts';
export type { ApiErrorName, ErrorOptions, ErrorValues } from './errors/errorNames.ts';
export type { ErrorSpec } from './errors/errorSpec.ts';
export type { ClientErrorName } from './errors/generated/clientErrorName.ts';
export {
  apiResponseError,
  type ClerkAPIErrorLike,
  type ClerkAPIResponseErrorLike,
} from './errors/sdkErrors.ts';
export { type WireBody, wireBody } from './errors/wireBody.ts';
export { type WireError, wireError } from './errors/wireError.ts';
export type { WireMeta } from './errors/wireMeta.ts';
export { type AnswerOptions, errorResponse, type TransportFault } from './fakeClerk/answer.ts';
export {
  createFakeClerk,
  type Fail,
  type FailOptions,
  type FakeClerk,
  mswResolver,
} from './fakeClerk/fakeClerk.ts';
export { fakeProxyUrl, fakePublishableKey, patchFetch } from './fakeClerk/patchFetch.ts';
export type { FakeRequest } from './fakeClerk/readRequest.ts';
export { pseudoLocale } from './pseudoLocale.ts';
