import { useSignUp } from '@clerk/expo';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  RetryAfter,
  useClerkError,
} from 'clerk-error-i18n/react-native';
import { useState } from 'react';
import { Pressable, StyleSheet, Text, TextInput } from 'react-native';
import type { Texts } from './texts';

export function SignUp({ t, onDone }: { t: Texts; onDone: () => void }) {
  const { signUp } = useSignUp();
  const form = useClerkError();
  const [emailAddress, setEmailAddress] = useState('');
  const [password, setPassword] = useState('');

  async function submit() {
    const result = await form.run(() => signUp.password({ emailAddress, password }));
    if (result.status === 'done') onDone();
  }

  return (
    <ClerkErrorProvider form={form}>
      <FormError textStyle={styles.error} />
      <Field name="emailAddress" label={t.emailAddress} textStyle={styles.error}>
        <TextInput
          style={styles.input}
          value={emailAddress}
          onChangeText={setEmailAddress}
          inputMode="email"
          autoCapitalize="none"
          autoComplete="email"
        />
      </Field>
      <Field name="password" label={t.password} textStyle={styles.error}>
        <TextInput
          style={styles.input}
          value={password}
          onChangeText={setPassword}
          secureTextEntry
          autoComplete="new-password"
        />
      </Field>
      <RetryAfter />
      <Pressable role="button" style={styles.button} onPress={submit}>
        <Text>{t.signUp}</Text>
      </Pressable>
    </ClerkErrorProvider>
  );
}

const styles = StyleSheet.create({
  input: { borderWidth: 1, padding: 8 },
  error: { color: 'firebrick' },
  button: { borderWidth: 1, marginTop: 16, padding: 8, alignItems: 'center' },
});
