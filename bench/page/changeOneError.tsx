import { createContext, useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { ClerkErrorProvider, useClerkError, useFieldError } from '../../src/react/index.ts';
import { bareStore, useBareText } from './bareStore.ts';
import { type FormProps, type Layout, Rows } from './Rows.tsx';
import { mount, newSamples, type PageResult, SIDES, type Side, summaries, time } from './sides.ts';

const errorOf = (name: string, step: number) => ({
  errors: [{ code: 'form_param_nil', message: `step ${step}`, meta: { param_name: name } }],
});

let rendered = 0;

function Row({ name }: { readonly name: string }) {
  rendered++;
  const { inputProps, errorProps, messages } = useFieldError(name);
  return (
    <div>
      <span>{name}</span>
      <input {...inputProps} name={name} />
      <p {...errorProps}>{messages.join(' ')}</p>
    </div>
  );
}

interface Change {
  readonly fail: (value: unknown) => void;
  readonly clear: () => void;
}

function Ours({ expose, ...form }: FormProps & { readonly expose: (change: Change) => void }) {
  const clerk = useClerkError();
  expose({ fail: clerk.capture, clear: clerk.clear });
  return (
    <ClerkErrorProvider value={clerk}>
      <Rows {...form} Row={Row} />
    </ClerkErrorProvider>
  );
}

const Errors = createContext<Readonly<Record<string, string>>>({});

function NaiveRow({ name }: { readonly name: string }) {
  rendered++;
  const error = useContext(Errors)[name];
  return (
    <div>
      <span>{name}</span>
      <input
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${name}-error`}
      />
      <p id={`${name}-error`} aria-live="polite">
        {error}
      </p>
    </div>
  );
}

/** What apps write by hand: all errors in one context, from a switch over codes. */
function Naive({ expose, ...form }: FormProps & { readonly expose: (change: Change) => void }) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  expose({
    fail(value) {
      const [error] = (value as ReturnType<typeof errorOf>).errors;
      setErrors({ [error?.meta.param_name ?? '']: `Fill in this field. ${error?.message}` });
    },
    clear: () => setErrors({}),
  });
  return (
    <Errors.Provider value={errors}>
      <Rows {...form} Row={NaiveRow} />
    </Errors.Provider>
  );
}

function BareRow({ name }: { readonly name: string }) {
  rendered++;
  const error = useBareText(name);
  return (
    <div>
      <span>{name}</span>
      <input
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${name}-error`}
      />
      <p id={`${name}-error`} aria-live="polite">
        {error}
      </p>
    </div>
  );
}

/** The least that React asks: one subscription for each field, without context or decoding. */
function Bare({ expose, ...form }: FormProps & { readonly expose: (change: Change) => void }) {
  let last = '';
  expose({
    fail(value) {
      const [error] = (value as ReturnType<typeof errorOf>).errors;
      last = error?.meta.param_name ?? '';
      bareStore.set(last, `Fill in this field. ${error?.message}`);
    },
    clear: () => bareStore.set(last, undefined),
  });
  return <Rows {...form} Row={BareRow} />;
}

/** One error comes at a field and goes again, field after field. */
export function changeOneError(count: number, layout: Layout): PageResult {
  const changes: Partial<Record<Side, Change>> = {};
  const sides = { ours: Ours, naive: Naive, bare: Bare };
  const unmount = SIDES.map((side) => {
    const Form = sides[side];
    return mount(
      <Form
        count={count}
        layout={layout}
        expose={(change) => {
          changes[side] = change;
        }}
      />,
    );
  });
  const samples = newSamples();
  const counts = { ours: 0, naive: 0, bare: 0 };
  const ROUNDS = 40;
  // The clock of a page counts tenths of a millisecond.
  const FIELDS = { ours: 100, naive: 10, bare: 100 };
  for (let round = 0; round < ROUNDS; round++)
    for (const side of SIDES) {
      const { fail, clear } = changes[side] as Change;
      const fields = FIELDS[side];
      rendered = 0;
      samples[side].push(
        time(() => {
          for (let index = 0; index < fields; index++) {
            const error = errorOf(`field_${(round * fields + index) % count}`, index);
            flushSync(() => fail(error));
            flushSync(clear);
          }
        }) /
          (2 * fields),
      );
      counts[side] = rendered / (2 * fields);
    }
  for (const stop of unmount) stop();
  return { ...summaries(samples), rendered: counts };
}
