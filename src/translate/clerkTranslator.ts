import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { LocaleSource } from '../words/localeMessages.ts';
import type { ClerkMessageOverrides } from '../words/messageOverrides.ts';
import type { AppWords } from './appWords.ts';

/** How `createClerkTranslator` is set up. Every option may be left out. */
export interface ClerkTranslatorOptions {
  /**
   * The words of the app around, such as `fromI18next(i18n)`: its language is followed, and its i18n
   * library renders overrides that nest or format.
   */
  readonly app?: AppWords | undefined;
  /** A fixed BCP 47 tag instead of the language of `app`. */
  readonly locale?: string | undefined;
  /**
   * Messages or loaders by BCP 47 tag. English is always there. Plain Node, without a bundler, needs
   * `() => import('clerk-error-i18n/locales/de.json', { with: { type: 'json' } })`. Development logs
   * a language that does not load.
   */
  readonly locales?: Readonly<Record<string, LocaleSource>> | undefined;
  /**
   * Messages that replace the library's, by tag. They count in the language that fits the tag best:
   * those of `pt` in `pt-BR` where there is no `pt`, and those of `en-GB` in `en`. A code alone
   * replaces all messages of that code, also those for a field or a documented name.
   */
  readonly overrides?: Readonly<Record<string, ClerkMessageOverrides>> | undefined;
  /** Where an unknown code may show the server's own text, which is English. Default `english`. */
  readonly serverText?: 'english' | 'always' | 'never' | undefined;
  /**
   * Shows the exact text of developer-audience errors instead of a general sentence. These texts are
   * in English only and load when the translator is made.
   */
  readonly developerText?: boolean | undefined;
}

/** What a sentence may quote. */
export interface MessageContext {
  /** Clerk's id of the request, for support. */
  readonly traceId?: string | undefined;
  /**
   * The sentence stands at the field that it is about. Where the library has no label for the field,
   * it says “this field”, and not “one of the details”.
   */
  readonly atField?: boolean | undefined;
}

/** An error in words. */
export interface ErrorInWords {
  readonly error: ClerkError;
  /** The sentence for it in the current language. */
  readonly text: string;
  /** The tag of its language, where that is not the wanted one. */
  readonly lang: string | undefined;
  /** The field where it stands; undefined for an error that stands at no field. */
  readonly place: string | undefined;
}

/** What {@link ClerkTranslator.explain} needs to know of a form. Every option may be left out. */
export interface ExplainOptions<Name extends string> {
  /** The names of the form's fields, as the form spells them. */
  readonly fields?: readonly Name[] | undefined;
  /** Clerk's name → the form's name, where the two differ by more than spelling. */
  readonly aliases?: Readonly<Record<string, NoInfer<Name>>> | undefined;
  /** Keep what the person cancelled, such as a passkey prompt. Left out by default. */
  readonly showCancelled?: boolean | undefined;
}

/** A failure in words, sorted by the fields of a form. From {@link ClerkTranslator.explain}. */
export interface Explanation<Name extends string> {
  /** What was decoded; null where the value holds no error. */
  readonly failure: ClerkFailure | null;
  /**
   * All of it for a toast, an alert or a log line: a line for each sentence. Empty where there is no
   * error, and for what the person cancelled.
   */
  readonly text: string;
  /** The errors of each field. A field without errors has no key. */
  readonly fields: { readonly [Field in Name]?: readonly [ErrorInWords, ...ErrorInWords[]] };
  /** The errors of no field of the form. Their sentences name the field that they are about. */
  readonly form: readonly ErrorInWords[];
  /**
   * The reference for support. Undefined where no error needs it, and where a sentence quotes it.
   */
  readonly trace?: string;
}

/**
 * Turns errors into words. Made by `createClerkTranslator`.
 *
 * @example
 * const translator: ClerkTranslator = createClerkTranslator({ locales: clerkLocales });
 * await translator.setLocale('de-AT');
 * translator.locale; // 'de'
 * translator.label('password'); // 'Passwort'
 * const { errors } = decodeClerkError({ errors: [{ code: 'session_exists', message: '' }] });
 * translator.languageOf(errors[0]); // undefined
 * translator.explain(new TypeError('Failed to fetch')).text;
 * // 'Wir konnten keine Verbindung herstellen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.'
 */
export interface ClerkTranslator {
  /** The tag of the language that messages are in now. English until another has loaded. */
  readonly locale: string;
  /** Changes with every change that could change a message. */
  readonly version: number;
  /**
   * The sentence for an error: never empty, never a key or a code. An error of the SDK's own is
   * decoded first.
   */
  message(error: ClerkError, context?: MessageContext): string;
  /**
   * The tag of that sentence's language, where it is not the wanted one: `en` for a message that is
   * not translated. Put it into the `lang` of the element. The components do so.
   */
  languageOf(error: ClerkError, context?: MessageContext): string | undefined;
  /**
   * Several errors in words, in their order. The same sentence at the same place comes once.
   * Several rules of one password become one sentence.
   *
   * @param placeOf the field where an error stands; undefined for one that stands at no field. The
   * sentence of that one names its field.
   */
  inWords(
    errors: readonly ClerkError[],
    context: MessageContext,
    placeOf: (error: ClerkError) => string | undefined,
  ): readonly ErrorInWords[];
  /**
   * Decodes anything that an app can catch and puts it into words: one text for a toast, and the
   * sentences of each field. Never throws.
   *
   * @param caught a thrown value, an `{ error }` result, the hooks' `errors`, or a failure.
   */
  explain<const Name extends string = never>(
    caught: unknown,
    options?: ExplainOptions<Name>,
  ): Explanation<Name>;
  /**
   * One of the library's own words, such as `error_prefix`; `''` for a key that it lacks.
   * Durations in `values` are seconds.
   */
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The label of a param name in the current language, if it has one. */
  label(field: string): string | undefined;
  /** Follows another language; resolves when its messages are there. Never rejects. */
  setLocale(locale: string): Promise<void>;
  /** Resolves when the messages of the wanted language are there. Never rejects. */
  ready(): Promise<void>;
  /** @internal Until the words are there, where they load later than the translator. */
  readonly waiting?: Promise<unknown> | undefined;
  /** Calls back after each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}
