import type { Audience, CatalogEntry, ParamSpec, Remedy } from './entry.ts';
import { generalEntries } from './general.ts';
import { entries } from './generated/entries.ts';

/** A code, the documented errors that share it, and what holds for all of them. */
export interface CodeGroup {
  readonly code: string;
  readonly audience: Audience;
  readonly remedy: Remedy;
  /** True where each of the entries only means that the person chose to stop. */
  readonly cancelled: boolean;
  readonly entries: readonly CatalogEntry[];
  /** Texts in the wild that fit several of the entries. */
  readonly seen: readonly string[];
  /** Where the values are found that those texts hold. */
  readonly params: Readonly<Record<string, ParamSpec>>;
}

/** The catalogue by code, in its order. Throws at build time where entries disagree. */
export function groupByCode(): CodeGroup[] {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.code);
    if (group) group.push(entry);
    else groups.set(entry.code, [entry]);
  }
  return [...groups].map(([code, members]) => {
    const [first] = members as [CatalogEntry];
    const general = generalEntries[code];
    const agree = members.every(
      (entry) => entry.audience === first.audience && entry.remedy === first.remedy,
    );
    if (!agree && !general) throw new Error(`${code}: entries disagree; add it to general.ts`);
    return {
      code,
      audience: (general ?? first).audience,
      remedy: (general ?? first).remedy,
      cancelled: members.every((entry) => entry.cancelled === true),
      entries: members,
      seen: general?.seen ?? [],
      params: general?.params ?? {},
    };
  });
}
