import { type Bag, isBag } from '../values/read.ts';

/** An answer of Clerk's, an SDK's error, an AggregateError: anything with a list of errors. */
export const hasErrorList = (input: Bag): input is Bag & { readonly errors: readonly unknown[] } =>
  Array.isArray(input.errors);

/** What Clerk's hooks return around their `errors`. */
export const hasHookErrors = (input: Bag): input is Bag & { readonly errors: Bag } =>
  isBag(input.errors) && !Array.isArray(input.errors);

/** The `errors` of Clerk's hooks. */
export const isHookErrors = ({ raw, fields }: Bag): boolean =>
  raw !== undefined && fields !== undefined;

/** An error of the SDKs that holds an answer. */
export const isClerkError = ({ clerkError }: Bag): boolean => clerkError === true;

/** One error of an answer, in the spelling of the wire, the SDKs or the documentation. */
export const isApiError = (input: Bag): boolean =>
  typeof input.code === 'string' &&
  (input.meta ?? input.longMessage ?? input.long_message ?? input.shortMessage) !== undefined;

/**
 * One error in a list, where a code or a long text is enough. An exception does not count, because it
 * may be a wrapper. Nor does an error of the SDKs that holds an answer.
 */
export const isListedError = (item: unknown): item is Bag =>
  isBag(item) &&
  (item.code ?? item.long_message ?? item.longMessage ?? undefined) !== undefined &&
  !(item instanceof Error) &&
  !(item.errors && isClerkError(item));
