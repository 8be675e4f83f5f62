import type { AppWords } from '../translate/appWords.ts';
import type { I18nLike } from './i18nLike.ts';
import { createMessageEngine } from './messageEngine.ts';
import { renderByApp } from './renderByApp.ts';
import { watchNamespace } from './watchNamespace.ts';

/**
 * The words of an app that has i18next: its language is followed, and it renders overrides that nest
 * or format. The instance itself is not changed.
 *
 * @param i18n the app's instance, of i18next 23.4 or later.
 * @param options `namespace` names a namespace whose messages win over all others. i18next renders
 * them. Its shape is `{ "errors": { "form_password_pwned": "…" } }`, or flat keys such as
 * `errors.form_password_pwned`, with the keys and plural forms of `locales/en.json`. Only `errors`
 * are looked up there: labels, hints and the library's own words are replaced with `overrides`. The
 * namespace may arrive at any time. A nested message (`$t(key)`) comes from the same namespace and
 * language. If it is missing, the message around it is not used, and development logs that.
 * @returns what `createClerkTranslator` takes as `app`.
 *
 * @example
 * const translator = createClerkTranslator({ app: fromI18next(i18n, { namespace: 'clerk' }) });
 */
export function fromI18next(
  i18n: I18nLike,
  { namespace }: { readonly namespace?: string | undefined } = {},
): AppWords {
  const watch = namespace ? watchNamespace(i18n, namespace) : undefined;
  return {
    get language() {
      return i18n.language || undefined;
    },
    get version() {
      return watch?.version();
    },
    format: createMessageEngine(i18n),
    render: namespace ? (request) => renderByApp({ i18n, namespace }, request) : undefined,
    subscribe(changed) {
      i18n.on?.('languageChanged', changed);
      const stop = watch?.subscribe(changed);
      return () => {
        i18n.off?.('languageChanged', changed);
        stop?.();
      };
    },
  };
}
