import type { PlaygroundState } from './playgroundState.ts';

/** What an app calls a field, by the param name. */
const camel = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const inputType = (name: string): string =>
  name === 'password' ? 'password' : name === 'email_address' ? 'email' : 'text';

/** A text as the value of an attribute in JSX. */
const attribute = (text: string): string =>
  /["\\&{}<>]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`;

/** The component that shows the form of the playground, to copy. */
export function formSample(
  { fields, language }: PlaygroundState,
  labels: readonly string[],
): string {
  const inputs = fields.flatMap((field, index) => [
    `        <Field name="${camel(field)}" label=${attribute(labels[index] ?? field)}>`,
    `          <input name="${camel(field)}" type="${inputType(field)}" />`,
    '        </Field>',
  ]);
  const names = fields.map(camel);
  const provider =
    language === 'en' ? 'form={form}' : `form={form} locale="${language}" locales={clerkLocales}`;
  return [
    `import { useSignUp } from '@clerk/react';`,
    ...(language === 'en' ? [] : [`import { clerkLocales } from 'clerk-error-i18n/locales';`]),
    `import { ClerkErrorProvider, ${fields.length ? 'Field, ' : ''}FormError, useClerkError } from 'clerk-error-i18n/react/standalone';`,
    `import 'clerk-error-i18n/react/styles.css';`,
    '',
    'export function SignUpForm() {',
    '  const { signUp } = useSignUp();',
    '  const form = useClerkError();',
    '  const submit = (data: FormData) => {',
    '    void form.run(() =>',
    '      signUp.create({',
    ...names.map((name) => `        ${name}: \`\${data.get('${name}')}\`,`),
    '      }),',
    '    );',
    '  };',
    '  return (',
    `    <ClerkErrorProvider ${provider}>`,
    '      <form',
    '        method="post"',
    '        noValidate',
    '        onSubmit={(event) => {',
    '          event.preventDefault();',
    '          submit(new FormData(event.currentTarget));',
    '        }}',
    '      >',
    '        <FormError />',
    ...inputs,
    '        <button type="submit">Continue</button>',
    '      </form>',
    '    </ClerkErrorProvider>',
    '  );',
    '}',
  ].join('\n');
}
