import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ClerkErrorProvider, Field, useClerkError, useFieldError } from '../src/react/index.ts';
import { summarize, type Timing } from './measure.ts';

type Sides<Value> = Readonly<Record<'ours' | 'naive', Value>>;

/** What the page measures, over alternating rounds. */
export interface PageResult extends Sides<Timing> {
  readonly rendered: Sides<number>;
}

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `field_${index}`);
const errorOf = (name: string, step: number) => ({
  errors: [{ code: 'form_param_nil', message: `step ${step}`, meta: { param_name: name } }],
});

/** How many fields stand in one fieldset. */
const GROUP = 10;

/** Forms as they are built: all fields in one list, or in fieldsets. */
type Layout = 'flat' | 'grouped';

interface FormProps {
  readonly count: number;
  readonly layout: Layout;
}

let rendered = 0;

function Rows({
  count,
  layout,
  Row,
}: FormProps & { readonly Row: (props: { readonly name: string }) => ReactNode }) {
  const all = names(count);
  if (layout === 'flat') return all.map((name) => <Row key={name} name={name} />);
  return Array.from({ length: count / GROUP }, (_, group) => (
    <Group
      key={all[group * GROUP]}
      names={all.slice(group * GROUP, (group + 1) * GROUP)}
      Row={Row}
    />
  ));
}

function Group({
  names,
  Row,
}: {
  readonly names: readonly string[];
  readonly Row: (props: { readonly name: string }) => ReactNode;
}) {
  return (
    <fieldset>
      {names.map((name) => (
        <Row key={name} name={name} />
      ))}
    </fieldset>
  );
}

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

/** One error comes at a field and goes again, field after field. */
function changeOneError(count: number, layout: Layout): PageResult {
  const changes: Record<string, Change> = {};
  const sides = { ours: Ours, naive: Naive };
  const unmount = Object.entries(sides).map(([side, Side]) =>
    mount(
      <Side
        count={count}
        layout={layout}
        expose={(change) => {
          changes[side] = change;
        }}
      />,
    ),
  );
  const samples = { ours: [] as number[], naive: [] as number[] };
  const counts = { ours: 0, naive: 0 };
  const ROUNDS = 40;
  // The clock of a page counts tenths of a millisecond.
  const FIELDS = { ours: 100, naive: 10 };
  for (let round = 0; round < ROUNDS; round++)
    for (const side of ['ours', 'naive'] as const) {
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
  return {
    ours: summarize(samples.ours),
    naive: summarize(samples.naive),
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

function mountForms(count: number): PageResult {
  const samples = { ours: [] as number[], naive: [] as number[] };
  const sides = { ours: WiredForm, naive: PlainForm };
  const FORMS = 5;
  for (let round = 0; round < 60; round++)
    for (const side of ['ours', 'naive'] as const) {
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
  return {
    ours: summarize(samples.ours),
    naive: summarize(samples.naive),
    rendered: { ours: count, naive: count },
  };
}

Object.assign(globalThis, { changeOneError, mountForms });
