/** What the playground shows. It lives in the address, so that it can be shared. */
export interface PlaygroundState {
  /** Documented names, in the order of the answer. */
  readonly errors: readonly string[];
  /** Param names, in the order of the form. */
  readonly fields: readonly string[];
  readonly language: string;
  readonly theme: Theme;
}

/** What there is to choose from. Anything else in an address is left out. */
export interface PlaygroundChoices {
  readonly errors: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** More would not fit on a form. */
export const MAX_ERRORS = 8;

export const startState: PlaygroundState = {
  errors: ['FormIdentifierExists', 'FormPwnedPassword'],
  fields: ['email_address', 'password'],
  language: 'en',
  theme: 'light',
};

/** The state as the part of an address behind `#`. */
export function toHash({ errors, fields, language, theme }: PlaygroundState): string {
  const pairs = { errors: errors.join(), fields: fields.join(), lang: language, theme };
  // Commas can be read, and need no escape in this part of an address.
  return `#${new URLSearchParams(pairs).toString().replaceAll('%2C', ',')}`;
}

/** The state in an address. What is missing or unknown there is as at the start. Never throws. */
export function fromHash(hash: string, choices: PlaygroundChoices): PlaygroundState {
  const given = new URLSearchParams(hash.replace(/^#/, '').slice(0, 2000));
  const list = (key: string, known: ReadonlySet<string>): readonly string[] | undefined =>
    given.has(key)
      ? [...new Set(given.get(key)?.split(','))].filter((item) => known.has(item))
      : undefined;
  const language = given.get('lang') ?? '';
  return {
    errors: list('errors', choices.errors)?.slice(0, MAX_ERRORS) ?? startState.errors,
    fields: list('fields', choices.fields) ?? startState.fields,
    language: choices.languages.has(language) ? language : startState.language,
    theme: themes.find((theme) => theme === given.get('theme')) ?? startState.theme,
  };
}
