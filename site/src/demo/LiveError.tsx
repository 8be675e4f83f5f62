import { useState } from 'react';
import type { ClerkFailure } from '../../../src/entry/index.ts';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from '../../../src/entry/standalone/index.ts';
import { clerkLocales } from '../../../src/words/generated/index.ts';
import { LanguageChoice } from './LanguageChoice.tsx';

/** A language of the live form, with the labels of its fields in it. */
export interface LiveLanguage {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  /** By the name of the field. */
  readonly labels: Readonly<Record<string, string>>;
}

interface LiveErrorProps {
  readonly failure: ClerkFailure;
  readonly languages: readonly LiveLanguage[];
}

/** A form with one failure, in any language. An error without a field stands above the form. */
export function LiveError({ failure, languages }: LiveErrorProps) {
  const [tag, setTag] = useState('en');
  const language = languages.find((other) => other.tag === tag) ?? languages[0];
  const fields = Object.keys(languages[0]?.labels ?? {});
  const form = useClerkError({ initial: failure, fields });
  if (!language) return null;
  return (
    <ClerkErrorProvider form={form} locale={tag} locales={clerkLocales}>
      <LanguageChoice tag={tag} languages={languages} onChoose={setTag} />
      <form
        className="demo-form"
        lang={tag}
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
