import { codePages, type ErrorPage } from './errorPages.ts';

const sourceOf = ({ entries }: ErrorPage): string | undefined => entries[0]?.editions['2026-08'];

/** How many words two codes begin with in common. */
function sharedStart(a: string, b: string): number {
  const [left, right] = [a.split('_'), b.split('_')];
  let count = 0;
  while (left[count] !== undefined && left[count] === right[count]) count++;
  return count;
}

/** Up to eight other codes that are about the same thing, the nearest first. */
export function relatedPages(page: ErrorPage): readonly ErrorPage[] {
  const source = sourceOf(page);
  return codePages
    .filter(({ group }) => group.code !== page.group.code)
    .map((other) => {
      const start = sharedStart(other.group.code, page.group.code);
      return { other, near: start + (source && sourceOf(other) === source ? 1.5 : 0) };
    })
    .filter(({ near }) => near >= 1.5)
    .sort((a, b) => b.near - a.near)
    .slice(0, 8)
    .map(({ other }) => other);
}
