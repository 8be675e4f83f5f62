import * as clerkReact from '@clerk/clerk-react';
import { testHooks } from './testHooks.tsx';

// On the installed clerk-js 6. scripts/testedVersions.ts also runs it on clerk-js 5.
testHooks(clerkReact);
