import { errorSearchPages } from '../search/errorSearchPages.ts';
import { guideSearchPages } from '../search/guideSearchPages.ts';
import { partSearchPages } from '../search/partSearchPages.ts';

/** What the search knows of every page, in English. */
export async function GET(): Promise<Response> {
  return Response.json([...errorSearchPages, ...partSearchPages, ...(await guideSearchPages())]);
}
