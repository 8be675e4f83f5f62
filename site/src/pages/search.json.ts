import { apiSearchPages } from '../search/apiSearchPages.ts';
import { errorSearchPages } from '../search/errorSearchPages.ts';
import { guideSearchPages } from '../search/guideSearchPages.ts';

/** What the search knows of every page, in English. An address is there once. */
export async function GET(): Promise<Response> {
  const pages = [...errorSearchPages, ...apiSearchPages, ...(await guideSearchPages())];
  return Response.json([...new Map(pages.map((page) => [page.id, page])).values()]);
}
