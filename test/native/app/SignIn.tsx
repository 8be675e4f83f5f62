import de from 'clerk-error-i18n/locales/de';
import {
  ClerkErrorProvider,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useClerkError,
  useFieldError,
} from 'clerk-error-i18n/react-native';
import { type ReactNode, useState } from 'react';
import { Pressable, Text, TextInput, View } from 'react-native';

type SignInProps = {
  /** The call of Clerk's that the button makes. */
  readonly submit: (values: { emailAddress: string; password: string }) => Promise<unknown>;
  readonly locale?: string | undefined;
};

/** An input that `Field` does not fit. */
function CodeInput(): ReactNode {
  const { inputProps, errorProps, messages } = useFieldError('code');
  return (
    <View>
      <TextInput accessibilityLabel="Code" {...inputProps} />
      <View testID="code-errors" {...errorProps}>
        <Text>{messages.join(' ')}</Text>
      </View>
    </View>
  );
}

/** A sign-in as an app writes it. */
export function SignIn({ submit, locale }: SignInProps): ReactNode {
  const form = useClerkError();
  const [emailAddress, setEmailAddress] = useState('');
  const [password, setPassword] = useState('');
  return (
    <ClerkErrorProvider form={form} locale={locale} locales={{ de }}>
      <Field name="emailAddress" label="Email" testID="email">
        <TextInput
          accessibilityHint="At work."
          value={emailAddress}
          onChangeText={setEmailAddress}
          inputMode="email"
        />
      </Field>
      <Field name="password" label="Password" textStyle={{ color: 'firebrick' }}>
        {({ onChangeText, ...input }) => (
          <TextInput
            {...input}
            value={password}
            onChangeText={(text) => {
              onChangeText(text);
              setPassword(text);
            }}
            secureTextEntry
          />
        )}
      </Field>
      <CodeInput />
      <FieldError
        name="username"
        render={({ invalid, messages }) => invalid && <Text testID="own">{messages[0]}</Text>}
      />
      <FormError testID="form-error" />
      <RetryAfter />
      <Pressable
        role="button"
        onPress={() => void form.run(() => submit({ emailAddress, password }))}
      >
        <Text>Sign in</Text>
      </Pressable>
    </ClerkErrorProvider>
  );
}
