import { warnInDevelopment } from '../../development/warnInDevelopment.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const warned = new Set<string>();

/** Logs once, in development only, that a text needs an i18n library and none was handed over. */
export function warnNeedsApp(key: string): void {
  try {
    // Bundlers look for exactly these words, and leave all of this out in production.
    if (process.env.NODE_ENV !== 'production' && !warned.has(key)) {
      warned.add(key);
      warnInDevelopment(
        `${key} is not shown: it nests or formats, which needs i18next. ` +
          'Hand your instance over: app: fromI18next(i18n), from clerk-error-i18n/i18next.',
      );
    }
  } catch {
    // A browser without a bundler has no `process`.
  }
}
