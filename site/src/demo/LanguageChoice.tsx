interface LanguageChoiceProps {
  readonly tag: string;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly onChoose: (tag: string) => void;
}

/** The list of languages above a demo. */
export function LanguageChoice({ tag, languages, onChoose }: LanguageChoiceProps) {
  return (
    <label className="language-choice">
      Language
      <select value={tag} onChange={(event) => onChoose(event.target.value)}>
        {languages.map((language) => (
          <option key={language.tag} value={language.tag}>
            {language.name}
          </option>
        ))}
      </select>
    </label>
  );
}
