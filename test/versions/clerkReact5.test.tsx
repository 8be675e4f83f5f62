import * as clerkReact from '@clerk/clerk-react';
import { testHooks } from './testHooks.tsx';

// On clerk-js 6, the one that is installed; scripts/testedVersions.ts also runs it on clerk-js 5.
testHooks(clerkReact);
