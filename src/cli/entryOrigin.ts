import type { CatalogEntry } from '../catalog/index.ts';

/** Which API sends an entry, in words. */
export const sentBy = ({ apis }: CatalogEntry): string =>
  apis.length ? apis.map((api) => `${api} API`).join(', ') : 'no server';

/** Which editions of Clerk's index list an entry, or where else it is known from, in words. */
export function listedIn({ editions, knownFrom }: CatalogEntry): string {
  const names = Object.keys(editions).map((edition) => `the ${edition} edition`);
  return names.join(', ') || `no edition; known from ${knownFrom}`;
}
