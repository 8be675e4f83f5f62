import { errorsByField } from '../failure/errorsByField.ts';
import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator, ExplainOptions, Explanation } from './clerkTranslator.ts';
import { traceFor } from './traceFor.ts';

/** Puts a failure into words: what `translator.explain` does with what it decoded. */
export function explainFailure<Name extends string>(
  translator: Pick<ClerkTranslator, 'inWords' | 'text'>,
  failure: ClerkFailure | null,
  { fields = [], aliases, showCancelled }: ExplainOptions<Name>,
): Explanation<Name> {
  const traceId = failure?.traceId;
  const sorted = errorsByField<string>(failure, { fields, aliases, showCancelled });
  const say = (errors: readonly ClerkError[] = [], place?: string) =>
    translator.inWords(errors, { traceId }, () => place);
  const atFields = Object.entries(sorted.fields).map(
    ([name, errors]) => [name, say(errors, name)] as const,
  );
  const form = say(sorted.form);
  const all = say(errorsByField(failure, { fields: [], showCancelled }).form);
  const trace = traceFor(translator, [...atFields.flatMap(([, items]) => items), ...form], traceId);
  return {
    failure,
    text: all.map(({ text }) => text).join('\n'),
    fields: Object.fromEntries(atFields) as object as Explanation<Name>['fields'],
    form,
    ...(trace !== undefined && { trace }),
  };
}
