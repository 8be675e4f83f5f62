import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
copyFileSync('src/react/styles.css', 'dist/react/styles.css');
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
