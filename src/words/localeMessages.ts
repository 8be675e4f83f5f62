/** The messages of one language, as in `locales/*.json`. Values stand in `{{name}}`. */
export interface LocaleMessages {
  /** By `code__param_name`, `code__VariantName` or `code`. */
  readonly errors: Readonly<Record<string, string>>;
  /** Labels by param name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Advice by zxcvbn code. */
  readonly hints: Readonly<Record<string, string>>;
  /** The library's own words. */
  readonly ui: Readonly<Record<string, string>>;
}

/** One of the four parts of {@link LocaleMessages}. */
export type MessageSection = keyof LocaleMessages;

/** The four parts, in the order of the files. */
export const SECTIONS = ['errors', 'fields', 'hints', 'ui'] as const;

/**
 * What a message begins with until somebody has translated it: the English text follows. Nobody is
 * shown that: the message counts as one that is not there.
 */
export const TODO_MARK = 'TODO:';

/** Some of the messages of one language: what an app overrides, or part of a language. */
export type PartialLocaleMessages = {
  readonly [Section in MessageSection]?: Readonly<Record<string, string | undefined>> | undefined;
};

/**
 * Messages, or a function that loads them. It is asked for `developer` once more when the app
 * wants the exact texts of developer-audience errors; a file that holds both ignores that.
 *
 * @example
 * const source: LocaleSource = () => Promise.resolve({ default: { ui: { error_prefix: 'Fehler:' } } });
 * createClerkTranslator({ locales: { de: source, fr: { ui: { error_prefix: 'Erreur :' } } } });
 */
export type LocaleSource =
  | PartialLocaleMessages
  | ((
      part?: 'developer',
    ) => Promise<PartialLocaleMessages | { readonly default: PartialLocaleMessages }>);
