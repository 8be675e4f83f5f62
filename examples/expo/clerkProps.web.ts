import './fakeClerk';
import { Clerk } from '@clerk/clerk-js/no-rhc';
import { fakeProxyUrl, fakePublishableKey } from 'clerk-error-i18n/testing';

const proxyUrl = `${location.origin}${fakeProxyUrl}`;
// Otherwise the page loads clerk-js from the network.
Object.assign(window, { Clerk: new Clerk(fakePublishableKey, { proxyUrl }) });

export const clerkProps = { publishableKey: fakePublishableKey, proxyUrl, prefetchUI: false };
