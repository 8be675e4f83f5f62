import { type DragEvent, useState } from 'react';
import { LanguageChoice } from '../demo/LanguageChoice.tsx';
import { MAX_LENGTH } from './explainText.ts';
import { FoundFailures } from './FoundFailures.tsx';
import { samples } from './samples.ts';
import { useExplanation } from './useExplanation.ts';

interface Source {
  readonly text: string;
  /** The name of the file; empty for what is in the box. */
  readonly name: string;
}

interface ExplainBoxProps {
  readonly languages: readonly { tag: string; dir: 'ltr' | 'rtl'; name: string }[];
}

const NOTHING: Source = { text: '', name: '' };

/** A box that explains whatever Clerk error is put into it. All work is done on the page. */
export function ExplainBox({ languages }: ExplainBoxProps) {
  const [source, setSource] = useState(NOTHING);
  const [problem, setProblem] = useState('');
  const [tag, setTag] = useState('en');
  const explanation = useExplanation(source.text, tag);
  const language = languages.find((other) => other.tag === tag);

  const show = (next: Source): void => {
    const isLong = next.text.length > MAX_LENGTH;
    setProblem(isLong ? tooLong(next.name) : '');
    setSource(isLong ? NOTHING : next);
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MAX_LENGTH) return show({ text: ' '.repeat(MAX_LENGTH + 1), name: file.name });
    try {
      show({ text: await file.text(), name: file.name });
    } catch {
      setProblem(`${file.name} cannot be read.`);
    }
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void read(file);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file input does the same.
    <div className="explain" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label className="explain-label">
        Response, SDK error, log or HAR recording
        <textarea
          rows={8}
          spellCheck={false}
          autoComplete="off"
          value={source.name ? '' : source.text}
          placeholder={source.name || '{"errors":[{"code":"form_password_pwned", …'}
          onChange={(event) => show({ text: event.target.value, name: '' })}
        />
      </label>
      <div className="explain-tools">
        <label>
          Or a file
          <input
            type="file"
            accept=".har,.json,.log,.txt,.ndjson"
            onChange={(event) => void read(event.target.files?.[0])}
          />
        </label>
        <LanguageChoice tag={tag} languages={languages} onChoose={setTag} />
        {Object.entries(samples).map(([name, text]) => (
          <button type="button" key={name} onClick={() => show({ text, name: '' })}>
            {name}
          </button>
        ))}
      </div>
      <p role="status">{problem || (explanation && summary(explanation, source.name))}</p>
      {!problem && explanation && (
        <FoundFailures found={explanation.found} lang={tag} dir={language?.dir ?? 'ltr'} />
      )}
    </div>
  );
}

const tooLong = (name: string): string =>
  `${name || 'This text'} is longer than ${MAX_LENGTH / 1e6} million characters. ` +
  'Explain it in the shell: npx clerk-error-i18n explain FILE';

function summary(
  { found, hasMore }: { found: readonly unknown[]; hasMore: boolean },
  name: string,
): string {
  const where = name ? ` in ${name}` : '';
  if (!found.length) return `No Clerk error found${where}.`;
  if (hasMore) return `The first ${found.length} failures${where}.`;
  return found.length === 1 ? `One failure${where}.` : `${found.length} failures${where}.`;
}
