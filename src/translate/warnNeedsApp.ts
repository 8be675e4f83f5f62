import { warnInDevelopment } from '../development/warnInDevelopment.ts';

const warned = new Set<string>();

/** Logs once, in development only, that a text needs an i18n library and none was handed over. */
export function warnNeedsApp(key: string): void {
  if (warned.has(key)) return;
  warned.add(key);
  warnInDevelopment(
    `${key} is not shown: it nests or formats, which needs i18next. ` +
      'Hand your instance over: app: fromI18next(i18n), from clerk-error-i18n/i18next.',
  );
}
