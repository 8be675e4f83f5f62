import { useEffect, useRef } from 'react';
import { liveTranslator } from './liveTranslator.ts';

interface LiveLanguageProps {
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
}

/** Switches the language of all live states of the page. */
export function LiveLanguage({ languages }: LiveLanguageProps) {
  const select = useRef<HTMLSelectElement>(null);
  // Somebody may have chosen before the scripts came, and browsers restore what was chosen.
  useEffect(() => void liveTranslator.setLocale(select.current?.value ?? 'en'), []);
  return (
    <label className="language-choice">
      Language
      <select
        ref={select}
        defaultValue="en"
        onChange={(event) => void liveTranslator.setLocale(event.target.value)}
      >
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
