import { createClerkClient } from '@clerk/backend';

const { CLERK_SECRET_KEY: secretKey = '', CLERK_API_URL: apiUrl = '' } = process.env;

export const clerk = createClerkClient({ secretKey, apiUrl });
