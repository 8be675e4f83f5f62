import { useState } from 'react';
import type { ClerkFailure } from '../../../src/entry/index.ts';
import { DemoForm, type LabelledLanguage } from './DemoForm.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

interface LiveErrorProps {
  readonly failure: ClerkFailure;
  readonly languages: readonly LabelledLanguage[];
}

/** A form with one failure, in any language. An error without a field stands above the form. */
export function LiveError({ failure, languages }: LiveErrorProps) {
  const [tag, setTag] = useState('en');
  const language = languages.find((other) => other.tag === tag) ?? languages[0];
  if (!language) return null;
  return (
    <>
      <LanguageChoice tag={tag} languages={languages} onChoose={setTag} />
      <DemoForm failure={failure} fields={Object.keys(language.labels)} language={language} />
    </>
  );
}
