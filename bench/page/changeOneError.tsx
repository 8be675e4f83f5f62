import { createContext, useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { ClerkErrorProvider, useClerkError, useFieldError } from '../../src/entry/react/index.ts';
import { type BareStore, createBareStore, useBareText } from './bareStore.ts';
import { type FormProps, type Layout, Rows } from './Rows.tsx';
import { alternate, mount, type PageResult, time } from './sides.ts';

interface Change {
  readonly fail: (value: ReturnType<typeof errorOf>) => void;
  readonly clear: () => void;
}

interface SideProps extends FormProps {
  readonly expose: (change: Change) => void;
}

const errorOf = (name: string, step: number) => ({
  errors: [
    { code: 'form_param_nil', message: `step ${step}`, meta: { param_name: name } },
  ] as const,
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

function Ours({ expose, ...form }: SideProps) {
  const clerk = useClerkError();
  expose({ fail: clerk.capture, clear: clerk.clear });
  return (
    <ClerkErrorProvider form={clerk}>
      <Rows {...form} Row={Row} />
    </ClerkErrorProvider>
  );
}

/** The same elements, written by hand. */
function byHand(name: string, error: string | undefined) {
  rendered++;
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

const Errors = createContext<Readonly<Record<string, string>>>({});

function NaiveRow({ name }: { readonly name: string }) {
  return byHand(name, useContext(Errors)[name]);
}

/** What apps write by hand: all errors in one context, from a switch over codes. */
function Naive({ expose, ...form }: SideProps) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  expose({
    fail({ errors: [{ message, meta }] }) {
      setErrors({ [meta.param_name]: `Fill in this field. ${message}` });
    },
    clear: () => setErrors({}),
  });
  return (
    <Errors.Provider value={errors}>
      <Rows {...form} Row={NaiveRow} />
    </Errors.Provider>
  );
}

function changeOf(store: BareStore): Change {
  let last = '';
  return {
    fail({ errors: [{ message, meta }] }) {
      last = meta.param_name;
      store.set(last, `Fill in this field. ${message}`);
    },
    clear: () => store.set(last, undefined),
  };
}

const bareStore = createBareStore();

function BareRow({ name }: { readonly name: string }) {
  return byHand(name, useBareText(bareStore, name));
}

/** The least that React asks: one subscription for each field, without context or decoding. */
function Bare({ expose, ...form }: SideProps) {
  expose(changeOf(bareStore));
  return <Rows {...form} Row={BareRow} />;
}

const storeAbove = createBareStore();
const Store = createContext(bareStore);

function ContextRow({ name }: { readonly name: string }) {
  return byHand(name, useBareText(useContext(Store), name));
}

/** The same, with rows that read a context: they get their store from a provider above. */
function BareWithContext({ expose, ...form }: SideProps) {
  expose(changeOf(storeAbove));
  return (
    <Store.Provider value={storeAbove}>
      <Rows {...form} Row={ContextRow} />
    </Store.Provider>
  );
}

const FORMS = { ours: Ours, naive: Naive, bare: Bare, context: BareWithContext };

type Side = keyof typeof FORMS;

const SIDES = Object.keys(FORMS) as Side[];

/** One error comes at a field and goes again, field after field. */
export function changeOneError(count: number, layout: Layout): PageResult<Side> {
  const changes = {} as Record<Side, Change>;
  for (const side of SIDES) {
    const Form = FORMS[side];
    mount(
      <Form
        count={count}
        layout={layout}
        expose={(change) => {
          changes[side] = change;
        }}
      />,
    );
  }
  const counts = {} as Record<Side, number>;
  const timings = alternate(SIDES, (side, round) => {
    const { fail, clear } = changes[side];
    // The clock of a page counts tenths of a millisecond, so that what is fast needs more changes.
    const fields = side === 'naive' ? Math.max(2, 2000 / count) : Math.max(40, 40_000 / count);
    rendered = 0;
    const milliseconds = time(() => {
      for (let index = 0; index < fields; index++) {
        const error = errorOf(`field_${(round * fields + index) % count}`, index);
        flushSync(() => fail(error));
        flushSync(clear);
      }
    });
    counts[side] = rendered / (2 * fields);
    return milliseconds / (2 * fields);
  });
  return { timings, rendered: counts };
}
