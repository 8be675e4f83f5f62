import { libraries, SCENARIOS } from '../../test/forms/libraries.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What each form library can do, and below it why one cannot. The suite in `test/forms` proves it. */
export function formLibrariesTable(): string {
  const reasons: string[] = [];
  const cells = SCENARIOS.map((scenario) => [
    scenario,
    ...libraries.map(({ name, cannot }) => {
      const reason = cannot?.[scenario];
      return reason ? `no (${reasons.push(`${name}: ${reason}`)})` : '✓';
    }),
  ]);
  return [
    row(['', ...libraries.map(({ name }) => name)]),
    row(['---', ...libraries.map(() => '---')]),
    row(['uses', ...libraries.map(({ how }) => how)]),
    ...cells.map(row),
    '',
    ...reasons.map((reason, index) => `${index + 1}. ${reason}`),
  ].join('\n');
}
