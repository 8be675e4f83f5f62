import type { ReactNode } from 'react';
import { names } from './sides.ts';

/** How many fields stand in one fieldset. */
const GROUP = 10;

/** Forms as they are built: all fields in one list, or in fieldsets. */
export type Layout = 'flat' | 'grouped';

export interface FormProps {
  readonly count: number;
  readonly layout: Layout;
}

export function Rows({
  count,
  layout,
  Row,
}: FormProps & { readonly Row: (props: { readonly name: string }) => ReactNode }) {
  const all = names(count);
  if (layout === 'flat') return all.map((name) => <Row key={name} name={name} />);
  return Array.from({ length: count / GROUP }, (_, group) => (
    <Group
      key={all[group * GROUP]}
      names={all.slice(group * GROUP, (group + 1) * GROUP)}
      Row={Row}
    />
  ));
}

function Group({
  names,
  Row,
}: {
  readonly names: readonly string[];
  readonly Row: (props: { readonly name: string }) => ReactNode;
}) {
  return (
    <fieldset>
      {names.map((name) => (
        <Row key={name} name={name} />
      ))}
    </fieldset>
  );
}
