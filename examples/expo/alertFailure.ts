import { createClerkTranslator } from 'clerk-error-i18n';
import de from 'clerk-error-i18n/locales/de';
import { getLocales } from 'expo-localization';
import { Alert } from 'react-native';

const translator = createClerkTranslator({
  locale: getLocales()[0]?.languageTag,
  locales: { de },
});

/** Says what was caught. Says nothing where the person chose to stop. */
export function alertFailure(caught: unknown): void {
  const { text } = translator.explain(caught);
  if (text) Alert.alert(text);
}
