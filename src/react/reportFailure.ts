import type { ClerkFailure } from '../decode/failure.ts';

/**
 * Tells the developer what the person at the form is not told: all of it to `onError`, and in
 * development the errors that only a developer can mend to the console.
 */
export function reportFailure(
  failure: ClerkFailure,
  onError: ((failure: ClerkFailure) => void) | undefined,
): void {
  // A page without a bundler has no `process`; bundlers cut all of this out of production builds.
  try {
    if (process.env.NODE_ENV !== 'production')
      for (const { audience, code, fields, longMessage, message } of failure.errors)
        if (audience === 'developer')
          console.error(`[clerk-error-i18n] ${code}: ${longMessage || message}`, {
            fields,
            traceId: failure.traceId,
          });
  } catch {}
  try {
    onError?.(failure);
  } catch (thrown) {
    // A broken reporter must not swallow the message that the person waits for.
    console.error(thrown);
  }
}
