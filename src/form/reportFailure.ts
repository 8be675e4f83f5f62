import type { ClerkFailure } from '../failure/failure.ts';

/**
 * Tells the developer what the person at the form is not told: all of it to `onError`, and in
 * development the errors that only a developer can mend, and bugs of the app's own, to the console.
 */
export function reportFailure(
  failure: ClerkFailure,
  cause: unknown,
  onError: ((failure: ClerkFailure, cause: unknown) => void) | undefined,
): void {
  // A page without a bundler has no `process`; bundlers cut all of this out of production builds.
  try {
    if (process.env.NODE_ENV !== 'production') {
      // Not from Clerk at all: with its stack the line that threw it can be found.
      if (failure.kind === 'unexpected') console.error('[clerk-error-i18n] unexpected:', cause);
      for (const { audience, code, fields, longMessage, message } of failure.errors)
        if (audience === 'developer')
          console.error(`[clerk-error-i18n] ${code}: ${longMessage || message}`, {
            fields,
            traceId: failure.traceId,
          });
    }
  } catch {}
  try {
    onError?.(failure, cause);
  } catch (thrown) {
    // A broken reporter must not swallow the message that the person waits for.
    console.error(thrown);
  }
}
