import type { PublicExport } from './publicExports.ts';

/** One `@example` of a public export. */
export interface Example {
  /** Of the export, with a number where it has several. */
  readonly title: string;
  readonly of: PublicExport;
  readonly code: string;
}

/** The examples of an export, in their order. */
export function examplesOf(of: PublicExport): Example[] {
  const codes = of.doc?.examples ?? [];
  return codes.map((code, index) => ({
    title: `${of.entry} ${of.name}${index ? ` ${index + 1}` : ''}`,
    of,
    code,
  }));
}

/** Whether an example needs React to run. */
export const isReact = ({ of }: Example): boolean =>
  /^src\/(?:adapters|entry\/(?:react|standalone|lazy|native))\//.test(of.module);

/** The names that an example sees. Its own entry point wins over others with the same name. */
export const seenFrom = <Seen extends Pick<PublicExport, 'module'>>(
  { of }: Example,
  exports: readonly Seen[],
): Seen[] => [
  ...exports.filter(({ module }) => module === of.module),
  ...exports.filter(({ module }) => module !== of.module),
];
