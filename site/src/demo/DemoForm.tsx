import type { ClerkFailure } from '../../../src/entry/index.ts';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from '../../../src/entry/standalone/index.ts';
import { clerkLocales } from '../../../src/words/generated/index.ts';

/** A language of a demo, with the labels of fields in it. */
export interface LabelledLanguage {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  /** By the name of the field. */
  readonly labels: Readonly<Record<string, string>>;
}

interface DemoFormProps {
  readonly failure: ClerkFailure;
  readonly fields: readonly string[];
  readonly language: LabelledLanguage;
}

/** A form with a failure. An error without a field stands above the form. */
export function DemoForm({ failure, fields, language }: DemoFormProps) {
  const form = useClerkError({ initial: failure, fields, focus: false });
  return (
    <ClerkErrorProvider form={form} locale={language.tag} locales={clerkLocales}>
      <form
        className="demo-form"
        lang={language.tag}
        dir={language.dir}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.capture(failure);
        }}
      >
        <FormError />
        {fields.map((name) => (
          <Field key={name} name={name} label={language.labels[name] ?? name}>
            <input type={/password/.test(name) ? 'password' : 'text'} autoComplete="off" />
          </Field>
        ))}
      </form>
    </ClerkErrorProvider>
  );
}
