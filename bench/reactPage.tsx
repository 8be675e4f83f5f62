import { createContext, type ReactNode, useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  ClerkErrorProvider,
  Field,
  FieldError,
  useClerkError,
  useFieldError,
} from '../src/react/index.ts';

/** What the page measures; milliseconds, each a median over alternating rounds. */
export interface PageResult {
  readonly fields: number;
  readonly ours: number;
  readonly naive: number;
  readonly rendered: { readonly ours: number; readonly naive: number };
}

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `field_${index}`);
const errorOf = (name: string, step: number) => ({
  errors: [{ code: 'form_param_nil', message: `step ${step}`, meta: { param_name: name } }],
});

let rendered = 0;

function Row({ name }: { readonly name: string }) {
  return (
    <div>
      <span>{name}</span>
      <FieldInput name={name} />
      <FieldError
        name={name}
        render={({ messages, errorProps }) => {
          rendered++;
          return <p {...errorProps}>{messages.join(' ')}</p>;
        }}
      />
    </div>
  );
}

function FieldInput({ name }: { readonly name: string }) {
  return <input {...useFieldError(name).inputProps} name={name} />;
}

function Ours({
  count,
  expose,
}: {
  readonly count: number;
  readonly expose: (fail: (value: unknown) => void) => void;
}) {
  const clerk = useClerkError();
  expose(clerk.capture);
  return (
    <ClerkErrorProvider value={clerk}>
      {names(count).map((name) => (
        <Row key={name} name={name} />
      ))}
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
function Naive({
  count,
  expose,
}: {
  readonly count: number;
  readonly expose: (fail: (value: never) => void) => void;
}) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  expose(({ errors: [error] }: ReturnType<typeof errorOf>) =>
    setErrors({ [error?.meta.param_name ?? '']: `Fill in this field. ${error?.message}` }),
  );
  return (
    <Errors.Provider value={errors}>
      {names(count).map((name) => (
        <NaiveRow key={name} name={name} />
      ))}
    </Errors.Provider>
  );
}

const median = (samples: number[]): number =>
  [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] as number;

function mount(node: ReactNode): () => void {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(node));
  return () => root.unmount();
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** One error moves from field to field. */
function changeOneError(count: number): PageResult {
  let failOurs: (value: unknown) => void = () => {};
  let failNaive: (value: never) => void = () => {};
  mount(
    <Ours
      count={count}
      expose={(fail) => {
        failOurs = fail;
      }}
    />,
  );
  mount(
    <Naive
      count={count}
      expose={(fail) => {
        failNaive = fail;
      }}
    />,
  );
  const samples = { ours: [] as number[], naive: [] as number[] };
  const counts = { ours: 0, naive: 0 };
  const ROUNDS = 60;
  const STEPS = 20;
  for (let round = 0; round < ROUNDS; round++) {
    const step = (index: number) => errorOf(`field_${(round * STEPS + index) % count}`, index);
    rendered = 0;
    samples.ours.push(
      time(() => {
        for (let index = 0; index < STEPS; index++) flushSync(() => failOurs(step(index)));
      }) / STEPS,
    );
    counts.ours = rendered / STEPS;
    rendered = 0;
    samples.naive.push(
      time(() => {
        for (let index = 0; index < STEPS; index++)
          flushSync(() => failNaive(step(index) as never));
      }) / STEPS,
    );
    counts.naive = rendered / STEPS;
  }
  return {
    fields: count,
    ours: median(samples.ours),
    naive: median(samples.naive),
    rendered: counts,
  };
}

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

/** The same elements and attributes, written out. */
function PlainForm({ count }: { readonly count: number }) {
  return names(count).map((name) => (
    <div key={name} className="clerk-field">
      <label className="clerk-field-label" htmlFor={name}>
        {name}
      </label>
      <input id={name} name={name} aria-describedby={`${name}-error`} />
      <div className="clerk-field-error" id={`${name}-error`} aria-live="polite" />
    </div>
  ));
}

function mountForms(count: number): PageResult {
  const samples = { ours: [] as number[], naive: [] as number[] };
  for (let round = 0; round < 60; round++) {
    let unmount = () => {};
    samples.ours.push(
      time(() => {
        unmount = mount(<WiredForm count={count} />);
      }),
    );
    unmount();
    samples.naive.push(
      time(() => {
        unmount = mount(<PlainForm count={count} />);
      }),
    );
    unmount();
  }
  return {
    fields: count,
    ours: median(samples.ours),
    naive: median(samples.naive),
    rendered: { ours: 0, naive: 0 },
  };
}

Object.assign(globalThis, { changeOneError, mountForms });
