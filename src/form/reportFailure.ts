import { logText, stackText } from '../development/logText.ts';
import type { ClerkFailure } from '../failure/failure.ts';

/**
 * Reports a failure to the developer. `onError` gets all of it. In development, the console gets
 * errors that only a developer can mend, and bugs of the app. What it gets is never a format, and
 * holds nothing that the app sent.
 */
export function reportFailure(
  failure: ClerkFailure,
  cause: unknown,
  onError: ((failure: ClerkFailure, cause: unknown) => void) | undefined,
): void {
  // A page without a bundler has no `process`; bundlers cut all of this out of production builds.
  try {
    if (process.env.NODE_ENV !== 'production') {
      // Not from Clerk. Its stack shows the line that threw it.
      if (failure.kind === 'unexpected')
        console.error(
          '[clerk-error-i18n] unexpected: %s',
          stackText(cause) || logText(failure.errors[0].message) || typeof cause,
        );
      for (const { audience, code, fields, longMessage, message } of failure.errors)
        if (audience === 'developer')
          console.error(
            '[clerk-error-i18n] %s: %s %s',
            logText(code),
            logText(longMessage || message),
            logText(JSON.stringify({ fields, traceId: failure.traceId })),
          );
    }
  } catch {}
  try {
    onError?.(failure, cause);
  } catch (thrown) {
    // A broken reporter must not swallow the message that the person waits for. Only the stack: a
    // reporter that sends failures may throw with its request.
    console.error('%s', (thrown as Error | null)?.stack);
  }
}
