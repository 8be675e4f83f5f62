import { createInstance } from 'i18next';
import { vi } from 'vitest';
import { apiResponseError, createFakeClerk, type FakeClerk } from '../../src/testing/index.ts';
import german from '../../src/words/generated/locales/de.ts';

// The names that examples use without declaring them. An app has them at hand.

/** What a `catch` caught. */
export const caught: unknown = apiResponseError('FormPwnedPassword', { traceId: 'trace_1' });

/** The messages of `clerk-error-i18n/locales/de.json`. */
export const de = german;

/** A resource of `@clerk/localizations`. */
export const deDE = {
  unstable__errors: { form_password_pwned: 'Dieses Passwort ist bekannt geworden.' },
};

/** The app's i18next. */
export const i18n = createInstance();

export const emailAddress = 'ada@example.com';
export const password = 'correct horse';

/** Clerk's resources, with the methods mocked as a test would. */
export const signUp = {
  create: vi.fn(),
  password: vi.fn(
    async (_: { emailAddress: string; password: string }): Promise<{ error: unknown }> => ({
      error: caught,
    }),
  ),
};
export const signIn = { authenticateWithPasskey: (): Promise<unknown> => Promise.resolve() };

/** A fake Clerk that refuses one thing. */
export const clerk: FakeClerk = createFakeClerk();
clerk.fail('POST /v1/client/sign_ups', 'FormPwnedPassword', { param: 'password' });

export const fetchMock = vi.fn<typeof fetch>();

/** Of `@clerk/backend`. */
export const createClerkClient = (options: { secretKey: string; apiUrl: string }) => options;

/** Parts of MSW: a handler, and a server that takes it. */
export const http = {
  all: (_path: string, resolver: (info: { request: Request }) => Promise<Response>) => resolver,
};
export const setupServer = (...handlers: unknown[]) => handlers;

export const showOfflineHint = (): void => {};
export const showCountdown = (_seconds: number | undefined): void => {};
export const report = (_traceId: string | undefined): void => {};
