import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  ClerkErrorProvider,
  Field,
  useClerkError,
  useFieldError,
} from '../../src/entry/react/index.ts';
import { ratioOf, timingOf } from '../measure.ts';

/** How many fields stand in one fieldset. */
const GROUP = 10;

interface FormProps {
  readonly count: number;
  /** Whether fields stand in fieldsets, or all in one list. */
  readonly grouped: boolean;
  readonly expose: (change: Change) => void;
}

interface Change {
  readonly fail: (value: ReturnType<typeof errorOf>) => void;
  readonly clear: () => void;
}

type RowType = (props: { readonly name: string }) => ReactNode;

const namesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `field_${index}`);

function Rows({ count, grouped, Row }: Omit<FormProps, 'expose'> & { readonly Row: RowType }) {
  const rows = namesOf(count).map((name) => <Row key={name} name={name} />);
  if (!grouped) return rows;
  return Array.from({ length: count / GROUP }, (_, at) => (
    <Group key={rows[at * GROUP]?.key} rows={rows.slice(at * GROUP, (at + 1) * GROUP)} />
  ));
}

const Group = ({ rows }: { readonly rows: ReactNode }) => <fieldset>{rows}</fieldset>;

let rendered = 0;

function OurRow({ name }: { readonly name: string }) {
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

function Ours({ expose, ...size }: FormProps) {
  const form = useClerkError();
  expose({ fail: form.capture, clear: form.clear });
  return (
    <ClerkErrorProvider form={form}>
      <Rows {...size} Row={OurRow} />
    </ClerkErrorProvider>
  );
}

const Errors = createContext<Readonly<Record<string, string>>>({});

function HandRow({ name }: { readonly name: string }) {
  rendered++;
  const error = useContext(Errors)[name];
  return (
    <div>
      <span>{name}</span>
      <input
        id={name}
        name={name}
        aria-invalid={!!error || undefined}
        aria-describedby={`${name}-error`}
      />
      <p id={`${name}-error`} aria-live="polite">
        {error}
      </p>
    </div>
  );
}

/** What apps write by hand: all errors in one context. */
function ByHand({ expose, ...form }: FormProps) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  expose({
    fail: ({ errors: [{ message, meta }] }) => setErrors({ [meta.param_name]: message }),
    clear: () => setErrors({}),
  });
  return (
    <Errors.Provider value={errors}>
      <Rows {...form} Row={HandRow} />
    </Errors.Provider>
  );
}

const errorOf = (name: string, step: number) => ({
  errors: [
    { code: 'form_param_nil', message: `step ${step}`, meta: { param_name: name } },
  ] as const,
});

/** Shows a node in an element of its own, at once. Returns a function that removes it. */
function mount(node: ReactNode): () => void {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(node));
  return () => root.unmount();
}

const ROUNDS = 21;
/** Rounds before those that count. */
const WARM_UP = 6;

/** Calls both sides in turn, round by round, and divides. */
function alternate(ours: (round: number) => number, hand: (round: number) => number) {
  const samples: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    samples[0].push(ours(round));
    samples[1].push(hand(round));
  }
  const [one, other] = samples.map((list) => timingOf(list.slice(WARM_UP)));
  return ratioOf(one as never, other as never);
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** One error comes at a field and goes again, field after field. */
export function changeOneError(count: number, grouped: boolean) {
  const sideOf = (Form: typeof Ours, fields: number) => {
    let change: Change | undefined;
    mount(<Form count={count} grouped={grouped} expose={(exposed) => (change = exposed)} />);
    const { fail, clear } = change as unknown as Change;
    return (round: number): number => {
      rendered = 0;
      const milliseconds = time(() => {
        for (let index = 0; index < fields; index++) {
          flushSync(() => fail(errorOf(`field_${(round * fields + index) % count}`, index)));
          flushSync(clear);
        }
      });
      rendered /= 2 * fields;
      return milliseconds / fields;
    };
  };
  // A fast case needs more changes to be measured.
  const ours = sideOf(Ours, Math.max(40, 40_000 / count));
  let renders = 0;
  const ratio = alternate(
    (round) => {
      const milliseconds = ours(round);
      renders = rendered;
      return milliseconds;
    },
    sideOf(ByHand, Math.max(2, 2000 / count)),
  );
  return { ...ratio, note: `renders ${renders} against ${rendered}` };
}

function Wired({ count }: { readonly count: number }) {
  return (
    <ClerkErrorProvider form={useClerkError()}>
      {namesOf(count).map((name) => (
        <Field key={name} name={name} label={name}>
          <input />
        </Field>
      ))}
    </ClerkErrorProvider>
  );
}

/** The same elements and attributes, written out in one component. */
function Plain({ count }: { readonly count: number }) {
  const form = useId();
  return namesOf(count).map((name) => {
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

/** Mounts five forms for each sample. */
export function mountForms(count: number) {
  const sideOf = (Form: typeof Wired) => () => {
    const unmount: (() => void)[] = [];
    const milliseconds = time(() => {
      while (unmount.length < 5) unmount.push(mount(<Form count={count} />));
    });
    for (const stop of unmount) stop();
    document.body.textContent = '';
    return milliseconds;
  };
  return alternate(sideOf(Wired), sideOf(Plain as never));
}
