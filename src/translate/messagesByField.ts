import type { ErrorInWords, Explanation } from './clerkTranslator.ts';

/** Sentences by field, in the shape that many form libraries take. From {@link messagesByField}. */
export interface MessagesByField<Name extends string> {
  /** The sentences of each field. A field without errors has no key. */
  readonly fieldErrors: { readonly [Field in Name]?: string[] };
  /** The sentences of no field of the form. */
  readonly formErrors: string[];
}

const textsOf = (items: readonly ErrorInWords[]): string[] => items.map(({ text }) => text);

/**
 * The sentences of an explanation alone, by field: what Conform's `reply` takes, what React Aria and
 * Base UI take as the errors of a form, and what a server can send as JSON.
 *
 * @param explanation from `translator.explain`, which was given the `fields` of the form.
 *
 * @example
 * const translator = createClerkTranslator();
 * const explanation = translator.explain(caught, { fields: ['email', 'password'] });
 * const { fieldErrors, formErrors } = messagesByField(explanation);
 * fieldErrors.password; // ['This password has appeared in a data breach. Choose a different one.']
 * formErrors; // []
 */
export function messagesByField<Name extends string>({
  fields,
  form,
}: Explanation<Name>): MessagesByField<Name> {
  const byField = Object.entries<readonly ErrorInWords[] | undefined>(fields).map(
    ([name, items = []]) => [name, textsOf(items)] as const,
  );
  return {
    fieldErrors: Object.fromEntries(byField) as object as MessagesByField<Name>['fieldErrors'],
    formErrors: textsOf(form),
  };
}
