import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator, MessageContext } from './clerkTranslator.ts';

/**
 * The sentence for an error that is shown away from its field. The label of the field comes first,
 * unless the sentence names the field.
 */
export function messageAlone(
  translator: Pick<ClerkTranslator, 'message' | 'languageOf' | 'label' | 'locale' | 'text'>,
  error: ClerkError,
  context: MessageContext,
): string {
  const message = translator.message(error, context);
  const language = translator.languageOf(error, context);
  // To the person, an error for developers is not about the field. A label and a sentence in two
  // languages do not fit together.
  const name =
    error.audience === 'user' && (!language || language === translator.locale) && error.fields[0];
  const label = name && translator.label(name);
  // “Password: Enter your password.” names the field twice. A language may name it in another form
  // than the label: in Arabic, “your phone” is one word. So a sentence that changes without its
  // field names the field, too.
  return label &&
    !message.toLowerCase().includes(label.toLowerCase()) &&
    message === translator.message({ ...error, fields: [] } as ClerkError, context)
    ? translator.text('field_message', { field: label, message })
    : message;
}
