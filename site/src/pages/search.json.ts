import { apiSearchPages } from '../search/apiSearchPages.ts';
import { errorSearchPages } from '../search/errorSearchPages.ts';
import { guideSearchPages } from '../search/guideSearchPages.ts';
import type { SearchPage } from '../search/searchEngine.ts';

/** What the search knows of every page, in English. An address is there once. */
export async function GET(): Promise<Response> {
  const byId = new Map<string, SearchPage>();
  for (const page of [...errorSearchPages, ...apiSearchPages, ...(await guideSearchPages())])
    if (!byId.has(page.id)) byId.set(page.id, page);
  return Response.json([...byId.values()]);
}
