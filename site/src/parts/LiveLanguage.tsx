import { liveTranslator } from './liveTranslator.ts';

interface LiveLanguageProps {
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
}

/** Switches the language of all live states of the page. */
export function LiveLanguage({ languages }: LiveLanguageProps) {
  return (
    <label className="live-language">
      Language
      <select
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
