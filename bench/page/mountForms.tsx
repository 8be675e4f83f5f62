import { createContext, useContext, useId } from 'react';
import { ClerkErrorProvider, Field, useClerkError } from '../../src/react/index.ts';
import { useBareText } from './bareStore.ts';
import { mount, names, newSamples, type PageResult, SIDES, summaries, time } from './sides.ts';

function WiredForm({ count }: { readonly count: number }) {
  const clerk = useClerkError();
  return (
    <ClerkErrorProvider value={clerk}>
      {names(count).map((name) => (
        <Field key={name} name={name} label={name}>
          <input />
        </Field>
      ))}
    </ClerkErrorProvider>
  );
}

/** The same elements and attributes, written out in one component. */
function PlainForm({ count }: { readonly count: number }) {
  const form = useId();
  return names(count).map((name) => {
    const id = `${form}-${name}`;
    return (
      <div key={name} className="clerk-field">
        <label className="clerk-field-label" htmlFor={id}>
          {name}
        </label>
        <input id={id} name={name} />
        <div
          className="clerk-field-error"
          id={`${id}-error`}
          aria-live="polite"
          data-field={name}
        />
      </div>
    );
  });
}

/** The same markup in a component for each field, with a subscription, a context and an id. */
function BareForm({ count }: { readonly count: number }) {
  const form = useId();
  return (
    <FormId.Provider value={form}>
      {names(count).map((name) => (
        <BareField key={name} name={name} />
      ))}
    </FormId.Provider>
  );
}

const FormId = createContext('');

function BareField({ name }: { readonly name: string }) {
  const id = `${useContext(FormId)}-${name}`;
  const errorId = useId();
  const error = useBareText(name);
  return (
    <div className="clerk-field">
      <label className="clerk-field-label" htmlFor={id}>
        {name}
      </label>
      <input id={id} name={name} />
      <div className="clerk-field-error" id={errorId} aria-live="polite" data-field={name}>
        {error}
      </div>
    </div>
  );
}

/** Forms are mounted; each stays until all of its round are there. */
export function mountForms(count: number): PageResult {
  const samples = newSamples();
  const sides = { ours: WiredForm, naive: PlainForm, bare: BareForm };
  const FORMS = 5;
  for (let round = 0; round < 60; round++)
    for (const side of SIDES) {
      const Form = sides[side];
      const unmount: (() => void)[] = [];
      samples[side].push(
        time(() => {
          for (let form = 0; form < FORMS; form++) unmount.push(mount(<Form count={count} />));
        }) / FORMS,
      );
      for (const stop of unmount) stop();
      document.body.textContent = '';
    }
  return { ...summaries(samples), rendered: { ours: count, naive: count, bare: count } };
}
