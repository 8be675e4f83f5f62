import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../scripts/serveFolder.ts';

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Serves the built site below a path. */
export const serveSite = (base: string) => serveFolder(dist, base);
