/** Who can act on an error: the person at the form, or only the people who built the page. */
export type Audience = 'user' | 'developer';

/**
 * The next step that gets the person further: a closed set to switch on in UI code. The library's
 * own reading of each error; Clerk tells none.
 *
 * @example
 * remedies.includes('request-new-code'); // true
 */
export const remedies = [
  'correct-input',
  'choose-another',
  'retry',
  'wait',
  'sign-in',
  'sign-up',
  'sign-out',
  'request-new-code',
  'restart-flow',
  'use-another-method',
  'verify',
  'upgrade-plan',
  'ask-admin',
  'contact-support',
  'fix-configuration',
  'fix-request',
  'none',
] as const;

/** One of the next steps in {@link remedies}. */
export type Remedy = (typeof remedies)[number];

/**
 * How a value reads back out of Clerk's English text, and how it is shown again.
 * `text` is the same in every language (ids, names, URLs); `prose` is English words, which no
 * message in another language may show; `field` and `fields` are param names with labels;
 * `hints` are zxcvbn suggestion codes; `flag` is true or false; `json` is what the app's own
 * settings put there, of any shape.
 */
export type ParamType =
  | 'count'
  | 'duration'
  | 'list'
  | 'field'
  | 'fields'
  | 'country'
  | 'hints'
  | 'flag'
  | 'json'
  | 'text'
  | 'prose';

/** Where one value of an error is found: in the text, in `meta`, or in either. */
export interface ParamSpec {
  readonly type: ParamType;
  /**
   * The placeholder in Clerk's template, such as `<param>` or `%d`. Where several values share one,
   * they stand in the order of the params.
   */
  readonly text?: string;
  /** The path below `meta` on the wire, such as `zxcvbn.suggestions`. */
  readonly meta?: string;
  /** What the value must start with for the text to mean this error. */
  readonly prefix?: string;
}

/** Clerk's two APIs: Backend API (from servers) and Frontend API (from pages and apps). */
export type Api = 'backend' | 'frontend';

/** The editions of Clerk's index of API errors: the first one, and that of August 2026. */
export type Edition = 'first' | '2026-08';

/** What a document says of an error, in its own words. */
export interface DocumentedText {
  readonly description?: string;
  /** English template of `message` on the wire. */
  readonly shortMessage?: string;
  /** English template of `long_message` on the wire. */
  readonly longMessage?: string;
  /** Go field names, or text with pseudo-JSON in it. */
  readonly meta?: Readonly<Record<string, string>> | string;
}

/** Where an edition lists an entry. */
export interface Listed {
  /** The section, for each document of the edition. */
  readonly first?: Readonly<Partial<Record<Api, string>>>;
  /** The Go source file of Clerk's that declares the error. */
  readonly '2026-08'?: string;
}

/** What an edition says otherwise than the newest one; null where it says nothing. */
export type Former = {
  readonly [Field in keyof DocumentedText]?: DocumentedText[Field] | null;
};

/** All that is known of one error that Clerk can answer with, or one client-side condition. */
export interface CatalogEntry extends DocumentedText {
  readonly name: string;
  readonly code: string;
  /** HTTP status of the answer; absent where none is documented. */
  readonly status?: number;
  /** The APIs that answer with it, as the newest edition tells; none for a client-side condition. */
  readonly apis: readonly Api[];
  readonly editions: Listed;
  /** Where an error that no edition lists is known from. */
  readonly knownFrom?: string;
  /** Servers of older wordings are in use, so these texts are recognised, too. */
  readonly former?: { readonly first?: Former };
  /** Texts that real servers were seen to send instead of `longMessage`, in our param names. */
  readonly seen?: readonly string[];
  /** Any text that fits no other entry of the code means this one. */
  readonly freeText?: true;
  readonly params?: Readonly<Record<string, ParamSpec>>;
  readonly audience: Audience;
  readonly remedy: Remedy;
  /** The person chose to stop, so nothing needs to be said. */
  readonly cancelled?: true;
}

/** Checks entries against {@link CatalogEntry} and keeps their literal types. */
export function defineEntries<const Entries extends readonly CatalogEntry[]>(
  entries: Entries,
): Entries {
  return entries;
}
