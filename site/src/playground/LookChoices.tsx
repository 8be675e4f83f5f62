import type { LabelledLanguage } from '../demo/DemoForm.tsx';
import { LanguageChoice } from '../demo/LanguageChoice.tsx';
import { type PlaygroundState, themes } from './playgroundState.ts';

interface LookChoicesProps {
  readonly state: PlaygroundState;
  readonly fields: readonly string[];
  readonly languages: readonly LabelledLanguage[];
  readonly onChange: (part: Partial<PlaygroundState>) => void;
}

/** The fields of the form, its language and its theme. */
export function LookChoices({ state, fields, languages, onChange }: LookChoicesProps) {
  const toggle = (field: string): void => {
    const has = state.fields.includes(field);
    const next = fields.filter((other) => (other === field ? !has : state.fields.includes(other)));
    onChange({ fields: next });
  };
  return (
    <>
      <fieldset>
        <legend>Fields</legend>
        {fields.map((field) => (
          <label key={field}>
            <input
              type="checkbox"
              checked={state.fields.includes(field)}
              onChange={() => toggle(field)}
            />
            {field}
          </label>
        ))}
      </fieldset>
      <div className="playground-row">
        <LanguageChoice
          tag={state.language}
          languages={languages}
          onChoose={(language) => onChange({ language })}
        />
        <fieldset>
          <legend>Theme</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name="theme"
                checked={state.theme === theme}
                onChange={() => onChange({ theme })}
              />
              {theme}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
