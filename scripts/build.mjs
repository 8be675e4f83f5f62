import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
copyFileSync('src/dom/styles.css', 'dist/dom/styles.css');
// TypeScript also looks for the types of a style sheet.
writeFileSync('dist/dom/styles.css.d.ts', 'export {};\n');
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
