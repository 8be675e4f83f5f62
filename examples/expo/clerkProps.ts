import './fakeClerk';
import { fakePublishableKey } from 'clerk-error-i18n/testing';

export const clerkProps: { publishableKey: string; proxyUrl?: string } = {
  publishableKey: fakePublishableKey,
};
