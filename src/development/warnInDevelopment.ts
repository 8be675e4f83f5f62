declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Says in the console, in development only, what an app has probably not meant. */
export function warnInDevelopment(text: string): void {
  try {
    // A bundler replaces these very words, also where a browser has no `process`, so that asking for
    // its type first would keep browsers silent.
    if (process.env.NODE_ENV !== 'production') console.warn(`[clerk-error-i18n] ${text}`);
  } catch {
    // A browser without a bundler has no `process`.
  }
}
