import { shownText } from '../values/shownText.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Logs a probable mistake of the app, in development only. */
export function warnInDevelopment(text: string): void {
  try {
    // Bundlers replace exactly these words, also for browsers, which have no `process`. A check for
    // `process` first would silence all browsers.
    if (process.env.NODE_ENV !== 'production')
      console.warn(`[clerk-error-i18n] ${shownText(text)}`);
  } catch {
    // A browser without a bundler has no `process`.
  }
}
