import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeGroups } from '../../src/catalog/index.ts';
import type { Group } from '../report.ts';

function instantiations(source: string): number {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.types-'));
  try {
    const file = join(folder, 'index.ts');
    writeFileSync(file, source);
    const options =
      '--ignoreConfig --noEmit --strict --skipLibCheck --extendedDiagnostics --target es2022 --module nodenext --allowImportingTsExtensions --types';
    const args = ['node_modules/typescript/bin/tsc', ...options.split(' '), '', file];
    const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A switch over every code, with a switch over its variants inside. The compiler checks that it is
 * complete.
 */
function exhaustiveSwitch(): string {
  const cases = codeGroups()
    .filter(({ code }) => code !== 'unknown_code')
    .map(({ code, entries }) => {
      const names = entries.length > 1 && code ? entries.map(({ name }) => name) : [];
      const inner = names.map((name) => `case '${name}': return error.params;`).join(' ');
      return names.length
        ? `case '${code}': switch (error.variant) { ${inner} case undefined: return error.params; } break;`
        : `case '${code}': return error.params;`;
    });
  return `import type { ClerkError } from '../../src/entry/index.ts';
export function handle(error: ClerkError): object {
  switch (error.code) {
    ${cases.join('\n    ')}
  }
  const unknown: false = error.known;
  return { unknown };
}
`;
}

/** The work of the compiler for an exhaustive switch, without that for importing the types. */
export function switchInstantiations(): number {
  const plain = `import type { ClerkError } from '../../src/entry/index.ts';\nexport type Error = ClerkError;\n`;
  return instantiations(exhaustiveSwitch()) - instantiations(plain);
}

/** Instantiations are counted by the compiler and the same on every machine. */
export function typesGroup(): Group {
  return {
    title: 'Types',
    about:
      'Type instantiations that `tsc --extendedDiagnostics` counts for an exhaustive switch over all codes and variants.',
    rows: [
      {
        what: 'exhaustive switch',
        value: switchInstantiations(),
        unit: 'count',
        reach: 100,
        note: 'beyond those for importing the type',
      },
    ],
  };
}
