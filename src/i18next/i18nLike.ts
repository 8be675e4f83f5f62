/**
 * What the translator needs of the app's i18next, from version 23.4 on. It is a structural type,
 * because an app may augment the types of i18next.
 */
export interface I18nLike {
  readonly language?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly options?: {
    readonly pluralSeparator?: string | undefined;
    readonly interpolation?: { readonly defaultVariables?: object | undefined } | undefined;
  };
  // biome-ignore lint/suspicious/noExplicitAny: i18next's own overloads differ between versions.
  t: (...args: any[]) => any;
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  on?: ((...args: any[]) => any) | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  off?: ((...args: any[]) => any) | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  getResource?: ((...args: any[]) => any) | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  exists?: ((...args: any[]) => any) | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  getResourceBundle?: ((...args: any[]) => any) | undefined;
  readonly store?: {
    // biome-ignore lint/suspicious/noExplicitAny: see above.
    on?: ((...args: any[]) => any) | undefined;
    // biome-ignore lint/suspicious/noExplicitAny: see above.
    off?: ((...args: any[]) => any) | undefined;
  };
}
