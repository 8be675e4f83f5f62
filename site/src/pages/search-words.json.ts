import { errorWords } from '../search/errorSearchPages.ts';

/** What the search knows of errors in other languages. */
export const GET = (): Response => Response.json(errorWords);
