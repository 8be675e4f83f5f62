import de from 'clerk-error-i18n/locales/de';
import { ClerkErrorProvider } from 'clerk-error-i18n/react-native';
import { getLocales } from 'expo-localization';
import { useState } from 'react';
import { StyleSheet, Text, View } from 'react-native';
import { FakeClerkProvider } from './FakeClerkProvider';
import { SignUp } from './SignUp';
import { textsOf } from './texts';

/** English is built in. A bundle holds the languages that stand here, and no others. */
const locales = { de };

export default function App() {
  const [isDone, setIsDone] = useState(false);
  const language = getLocales()[0]?.languageTag;
  const t = textsOf(language);
  // An app has <ClerkProvider publishableKey={…} tokenCache={…}> here.
  return (
    <FakeClerkProvider>
      <ClerkErrorProvider locale={language} locales={locales}>
        <View style={styles.screen}>
          {isDone ? <Text>{t.welcome}</Text> : <SignUp t={t} onDone={() => setIsDone(true)} />}
        </View>
      </ClerkErrorProvider>
    </FakeClerkProvider>
  );
}

const styles = StyleSheet.create({ screen: { flex: 1, justifyContent: 'center', padding: 24 } });
