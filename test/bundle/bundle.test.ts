import { bundlers } from './bundlers.ts';
import { describeBundler } from './bundleSuite.ts';

for (const [name, bundle] of Object.entries(bundlers)) describeBundler(name, bundle);
