import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, pack } from './packed.ts';

// `npm run example vite-react`: starts one example, against a fake Clerk, on the library as it is now.
const [name = 'vite-react'] = process.argv.slice(2);
spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
pack();
install(name);
spawnSync('npm', ['run', 'dev'], { cwd: join(import.meta.dirname, name), stdio: 'inherit' });
