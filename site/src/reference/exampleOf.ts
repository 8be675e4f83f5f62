import type { CatalogEntry } from '../../../src/catalog/index.ts';
import { isClientSide } from '../../../src/catalog/isClientSide.ts';
import { type ClerkFailure, decodeClerkError } from '../../../src/entry/index.ts';
import { type WireError, wireErrorOf } from '../../../src/testing/errors/wireError.ts';
import { clientError } from '../../../src/testing/index.ts';

/** An error as it happens: what the server sends, if it comes from one, and what is decoded. */
export interface Example {
  /** The JSON body of the answer; undefined for what the client raises itself. */
  readonly wire: { readonly errors: readonly WireError[] } | undefined;
  readonly failure: ClerkFailure;
}

/** An example of an error, with likely values. */
export function exampleOf(entry: CatalogEntry): Example {
  const wire = isClientSide(entry) ? undefined : { errors: [wireErrorOf(entry)] };
  const caught = wire ?? clientError(entry.name as Parameters<typeof clientError>[0]);
  return { wire, failure: decodeClerkError(caught) };
}
