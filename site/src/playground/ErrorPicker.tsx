import { type FormEvent, useId, useState } from 'react';
import { MAX_ERRORS } from './playgroundState.ts';

interface ErrorPickerProps {
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (names: readonly string[]) => void;
}

/** The chosen errors, and a box to add more by their documented names. */
export function ErrorPicker({ names, chosen, onChoose }: ErrorPickerProps) {
  const [typed, setTyped] = useState('');
  const listId = useId();
  const isFull = chosen.length >= MAX_ERRORS;

  const add = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = typed.trim().toLowerCase();
    const name =
      names.find((other) => other.toLowerCase() === wanted) ??
      names.find((other) => other.toLowerCase().includes(wanted));
    if (!wanted || !name) return;
    if (!chosen.includes(name)) onChoose([...chosen, name]);
    setTyped('');
  };

  return (
    <form className="picker" onSubmit={add}>
      <label>
        Add an error
        <input
          type="text"
          list={listId}
          value={typed}
          disabled={isFull}
          autoComplete="off"
          placeholder="FormPwnedPassword"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" disabled={isFull}>
        Add
      </button>
      <ul aria-label="Chosen errors">
        {chosen.map((name) => (
          <li key={name}>
            <code>{name}</code>
            <button
              type="button"
              aria-label={`Remove ${name}`}
              onClick={() => onChoose(chosen.filter((other) => other !== name))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
