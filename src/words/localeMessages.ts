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
 * A message begins with this until somebody translates it. The English text follows. The translator
 * treats such a message as missing.
 */
export const TODO_MARK = 'TODO:';

/** Some of the messages of one language: what an app overrides, or part of a language. */
export type PartialLocaleMessages = {
  readonly [Section in MessageSection]?: Readonly<Record<string, string | undefined>> | undefined;
};

/**
 * The messages of one language without the codes, which the decoder has already. The modules
 * `clerk-error-i18n/locales/*` hold them.
 */
export interface PackedMessages extends Omit<LocaleMessages, 'errors'> {
  /** Which list of codes `errors` goes by. */
  readonly codes: string;
  /**
   * One line per code, in the order of that list. Below it, a line that begins with a tab for each
   * longer key of the code, such as `\t__email_address=Enter your email address.`.
   */
  readonly errors: string;
}

/**
 * Messages, or a function that loads them: a module of `clerk-error-i18n/locales/*`, or an object
 * like `locales/*.json`.
 *
 * @example
 * const source: LocaleSource = () => Promise.resolve({ default: { ui: { error_prefix: 'Fehler:' } } });
 * createClerkTranslator({ locales: { de: source, fr: { ui: { error_prefix: 'Erreur :' } } } });
 */
export type LocaleSource =
  | LoadedMessages
  | (() => Promise<LoadedMessages | { readonly default: LoadedMessages }>);

type LoadedMessages = PartialLocaleMessages | PackedMessages;
