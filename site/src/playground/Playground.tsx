import { useEffect, useState } from 'react';
import { catalog } from '../../../src/catalog/index.ts';
import { isClientSide } from '../../../src/catalog/isClientSide.ts';
import { decodeClerkError } from '../../../src/entry/index.ts';
import { wireBody } from '../../../src/testing/errors/wireBody.ts';
import { DemoForm, type LabelledLanguage } from '../demo/DemoForm.tsx';
import { ErrorPicker } from './ErrorPicker.tsx';
import { formSample } from './formSample.ts';
import { LookChoices } from './LookChoices.tsx';
import {
  fromHash,
  type PlaygroundChoices,
  type PlaygroundState,
  startState,
  toHash,
} from './playgroundState.ts';

/** Errors that servers send; only these can stand side by side in an answer. */
const names = catalog.filter((entry) => !isClientSide(entry)).map(({ name }) => name);

interface PlaygroundProps {
  readonly languages: readonly LabelledLanguage[];
}

/** Pick errors, fields, a language and a theme; see the form, the decoded value and the code. */
export function Playground({ languages }: PlaygroundProps) {
  const [state, setState] = useState(startState);
  const fields = Object.keys(languages[0]?.labels ?? {});

  useEffect(() => {
    const choices: PlaygroundChoices = {
      errors: new Set(names),
      fields: new Set(fields),
      languages: new Set(languages.map(({ tag }) => tag)),
    };
    const follow = (): void => setState(fromHash(location.hash, choices));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
    // The props never change: they are written into the page.
  }, []);

  const change = (part: Partial<PlaygroundState>): void => {
    const next = { ...state, ...part };
    setState(next);
    history.replaceState(null, '', toHash(next));
  };

  const language = languages.find(({ tag }) => tag === state.language) ?? languages[0];
  if (!language) return null;
  const body = wireBody(state.errors as Parameters<typeof wireBody>[0]);
  const failure = decodeClerkError(body);
  const labels = state.fields.map((field) => language.labels[field] ?? field);
  return (
    <div className="playground">
      <section aria-label="Choices" className="playground-choices">
        <ErrorPicker
          names={names}
          chosen={state.errors}
          onChoose={(errors) => change({ errors })}
        />
        <LookChoices state={state} fields={fields} languages={languages} onChange={change} />
      </section>
      <section aria-label="Form" className="stage" data-stage={state.theme}>
        {state.errors.length ? (
          <DemoForm
            key={toHash({ ...state, language: '', theme: 'light' })}
            failure={failure}
            fields={state.fields}
            language={language}
          />
        ) : (
          <p>No error, so the form shows none. Add one.</p>
        )}
      </section>
      <CodePart title="On the wire" code={JSON.stringify(body, null, 2)} />
      <CodePart title="Decoded" code={JSON.stringify(failure, null, 2)} />
      <CodePart title="Code" code={formSample(state, labels)} />
    </div>
  );
}

function CodePart({ title, code }: { readonly title: string; readonly code: string }) {
  return (
    <details open={title === 'Code'}>
      <summary>{title}</summary>
      <pre dir="ltr">
        <code>{code}</code>
      </pre>
    </details>
  );
}
