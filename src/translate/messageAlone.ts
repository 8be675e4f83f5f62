import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator, MessageContext } from './clerkTranslator.ts';

/**
 * The sentence for an error that does not stand at its field: after the label of that field, unless the
 * sentence says it.
 */
export function messageAlone(
  translator: Pick<ClerkTranslator, 'message' | 'languageOf' | 'label' | 'locale' | 'text'>,
  error: ClerkError,
  context: MessageContext,
): string {
  const message = translator.message(error, context);
  const language = translator.languageOf(error, context);
  // What only a developer can mend is not about the field as far as the person is concerned. A label in
  // another language than the sentence would be half of another one.
  const name =
    error.audience === 'user' && (!language || language === translator.locale) && error.fields[0];
  const label = name && translator.label(name);
  // “Password: Enter your password.” says it twice. So does a sentence that is another one without
  // the field, in whatever form its language has of the label: in Arabic, “your phone” is one word.
  return label &&
    !message.toLowerCase().includes(label.toLowerCase()) &&
    message === translator.message({ ...error, fields: [] } as ClerkError, context)
    ? translator.text('field_message', { field: label, message })
    : message;
}
