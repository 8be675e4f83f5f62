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
 * `hints` are zxcvbn suggestion codes.
 */
export type ParamType =
  | 'count'
  | 'duration'
  | 'list'
  | 'field'
  | 'fields'
  | 'country'
  | 'hints'
  | 'text'
  | 'prose';

/** Where one value of an error is found: in the text, in `meta`, or in either. */
export interface ParamSpec {
  readonly type: ParamType;
  /** The placeholder in Clerk's template, such as `<param>` or `%d`. */
  readonly text?: string;
  /** The path below `meta` on the wire, such as `zxcvbn.suggestions`. */
  readonly meta?: string;
  /** What the value must start with for the text to mean this error. */
  readonly prefix?: string;
}

/** The documents that list an entry; `client` and `undocumented` are ours. */
export type CatalogSource = 'backend' | 'frontend' | 'client' | 'undocumented';

/** All that is known of one error that Clerk can answer with, or one client-side condition. */
export interface CatalogEntry {
  readonly name: string;
  readonly code: string;
  /** The document that lists it and the section it stands in there. */
  readonly sections: Readonly<Partial<Record<CatalogSource, string>>>;
  readonly description?: string;
  /** English template of `message` on the wire. */
  readonly shortMessage?: string;
  /** English template of `long_message` on the wire. */
  readonly longMessage?: string;
  /** Texts that real servers were seen to send instead of `longMessage`, in our param names. */
  readonly seen?: readonly string[];
  /** Any text that fits no other entry of the code means this one. */
  readonly freeText?: true;
  /** As documented: Go field names, lower-cased, or text with pseudo-JSON in it. */
  readonly meta?: Readonly<Record<string, string>> | string;
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
