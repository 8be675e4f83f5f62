import type { CatalogEntry } from './entry.ts';

/** Whether an edition of Clerk's index has the entry; the others were seen, or arise in the client. */
export const isDocumented = ({ editions }: CatalogEntry): boolean =>
  !!(editions.first || editions['2026-08']);
