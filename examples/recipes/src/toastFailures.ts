import { createClerkTranslator, observeClerkResponses } from 'clerk-error-i18n';
import { locales } from './locales';

const translator = createClerkTranslator({ locales });

export const setToastLanguage = (language: string) => translator.setLocale(language);

/** Shows each failed request of clerk-js, also those of `<SignIn>`. Returns what ends it. */
export function toastFailures(show: (text: string) => void): () => void {
  const { stop } = observeClerkResponses({
    onFailure: (failure) => {
      const { text } = translator.explain(failure);
      if (text) show(text);
    },
  });
  return stop;
}
