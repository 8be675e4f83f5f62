declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** True outside production, as far as a bundler or Node says so. */
export function inDevelopment(): boolean {
  try {
    // A bundler replaces these very words, also where a browser has no `process`, so that asking for
    // its type first would keep browsers silent.
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Says in the console, in development only, what an app has probably not meant. */
export function warnInDevelopment(text: string): void {
  if (inDevelopment()) console.warn(`clerk-error-i18n: ${text}`);
}
