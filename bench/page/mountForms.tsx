import { createContext, type ReactNode, useContext, useId } from 'react';
import {
  ClerkErrorProvider,
  Field,
  useClerkError,
  useFieldError,
} from '../../src/entry/react/index.ts';
import { createBareStore, useBareText } from './bareStore.ts';
import { alternate, mount, names, type PageResult, time } from './sides.ts';

interface FormProps {
  readonly count: number;
}

function Provided({ children }: { readonly children: ReactNode }) {
  return <ClerkErrorProvider form={useClerkError()}>{children}</ClerkErrorProvider>;
}

function WiredForm({ count }: FormProps) {
  return (
    <Provided>
      {names(count).map((name) => (
        <Field key={name} name={name} label={name}>
          <input />
        </Field>
      ))}
    </Provided>
  );
}

/** The same markup around `useFieldError`. */
function HookForm({ count }: FormProps) {
  return (
    <Provided>
      {names(count).map((name) => (
        <HookField key={name} name={name} />
      ))}
    </Provided>
  );
}

function HookField({ name }: { readonly name: string }) {
  const { inputProps, errorProps, messages } = useFieldError(name);
  return (
    <div className="clerk-field">
      <label className="clerk-field-label" htmlFor={inputProps.id}>
        {name}
      </label>
      <input {...inputProps} name={name} />
      <div className="clerk-field-error" {...errorProps}>
        {messages.join(' ')}
      </div>
    </div>
  );
}

/** The same elements and attributes, written out in one component. */
function PlainForm({ count }: FormProps) {
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

const FormId = createContext('');

/** The same markup in a component for each field, with a subscription, a context and an id. */
function BareForm({ count }: FormProps) {
  const form = useId();
  return (
    <FormId.Provider value={form}>
      {names(count).map((name) => (
        <BareField key={name} name={name} />
      ))}
    </FormId.Provider>
  );
}

const bareStore = createBareStore();

function BareField({ name }: { readonly name: string }) {
  const id = `${useContext(FormId)}-${name}`;
  const errorId = useId();
  const error = useBareText(bareStore, name);
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

const FORMS = { ours: WiredForm, naive: PlainForm, hook: HookForm, bare: BareForm };

type Side = keyof typeof FORMS;

/** How many forms one sample mounts. */
const TIMES = 5;

/** Forms are mounted; each stays until all of its sample are there. */
export function mountForms(count: number): PageResult<Side> {
  const timings = alternate(Object.keys(FORMS) as Side[], (side) => {
    const Form = FORMS[side];
    const unmount: (() => void)[] = [];
    const milliseconds = time(() => {
      for (let form = 0; form < TIMES; form++) unmount.push(mount(<Form count={count} />));
    });
    for (const stop of unmount) stop();
    document.body.textContent = '';
    return milliseconds / TIMES;
  });
  return { timings };
}
