import type { CatalogEntry } from './entry.ts';

/** Whether Clerk's index of API errors has the entry; the others were seen, or arise in the client. */
export const isDocumented = ({ sections }: CatalogEntry): boolean =>
  !!(sections.backend || sections.frontend);
