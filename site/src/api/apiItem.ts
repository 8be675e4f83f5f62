/** A property, a method, an option or a prop. */
export interface ApiMember {
  readonly name: string;
  /** As TypeScript writes it. */
  readonly type: string;
  readonly optional: boolean;
  /** Markdown. */
  readonly text: string;
}

export interface ApiParam {
  readonly name: string;
  /** Markdown. */
  readonly text: string;
}

export type ApiKind = 'component' | 'hook' | 'function' | 'value' | 'type';

/** One name that an entry exports, as its types and its documentation say. */
export interface ApiItem {
  readonly name: string;
  readonly kind: ApiKind;
  /** The file that declares it, from the root of the package. */
  readonly file: string;
  /** Markdown. */
  readonly text: string;
  /** Its declaration without a body; undefined for a component, which is all props. */
  readonly signature: string | undefined;
  readonly params: readonly ApiParam[];
  /** Markdown. */
  readonly returns: string | undefined;
  /** Markdown. */
  readonly throws: string | undefined;
  readonly examples: readonly string[];
  /** Of a type, or the props of a component. */
  readonly members: readonly ApiMember[];
}
