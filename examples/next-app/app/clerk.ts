import { createClerkClient } from '@clerk/backend';

/** With Next.js's own SDK, this is what `await clerkClient()` of `@clerk/nextjs/server` gives. */
export const clerk = createClerkClient({
  secretKey: process.env.CLERK_SECRET_KEY,
  apiUrl: process.env.CLERK_API_URL,
});
