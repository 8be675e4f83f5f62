import type { CatalogEntry } from './entry.ts';

/** Whether no server answers with the entry: the SDKs, the browser or a wallet raise it. */
export const isClientSide = ({ apis }: CatalogEntry): boolean => !apis.length;
