import {
  type ComponentProps,
  cloneElement,
  createContext,
  type ReactElement,
  useContext,
  useId,
} from 'react';
import {
  Controller,
  type ControllerProps,
  type FieldValues,
  FormProvider,
  useForm,
  useFormContext,
  useFormState,
} from 'react-hook-form';
import { useClerkHookForm } from '../../../src/adapters/react-hook-form/index.ts';
import { useClerkError } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

// `Form` as shadcn/ui copies it into apps, without styles.

const Form = FormProvider;
const FieldContext = createContext('');
const ItemContext = createContext('');

function FormField<Values extends FieldValues>(props: ControllerProps<Values>) {
  return (
    <FieldContext.Provider value={props.name}>
      <Controller {...props} />
    </FieldContext.Provider>
  );
}

function useFormField() {
  const name = useContext(FieldContext);
  const id = useContext(ItemContext);
  const { getFieldState } = useFormContext();
  const formState = useFormState({ name });
  return { id, messageId: `${id}-form-item-message`, ...getFieldState(name, formState) };
}

function FormItem(props: ComponentProps<'div'>) {
  return (
    <ItemContext.Provider value={useId()}>
      <div data-part="field" {...props} />
    </ItemContext.Provider>
  );
}

function FormLabel({ children }: { readonly children: string }) {
  const { id } = useFormField();
  return <label htmlFor={id}>{children}</label>;
}

function FormControl({ children }: { readonly children: ReactElement<ComponentProps<'input'>> }) {
  const { id, messageId, error } = useFormField();
  return cloneElement(children, {
    id,
    'aria-describedby': error ? messageId : undefined,
    'aria-invalid': !!error,
  });
}

function FormMessage() {
  const { error, messageId } = useFormField();
  return error ? <p id={messageId}>{String(error.message ?? '')}</p> : null;
}

export function ShadcnForm({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const form = useForm({ defaultValues: { email: '', password: '' } });
  useClerkHookForm(form, clerk);
  return (
    <Form {...form}>
      <form onSubmit={form.handleSubmit(() => clerk.run(submit))}>
        {(['email', 'password'] as const).map((name) => (
          <FormField
            key={name}
            control={form.control}
            name={name}
            render={({ field }) => (
              <FormItem>
                <FormLabel>{name === 'email' ? 'Email' : 'Password'}</FormLabel>
                <FormControl>
                  <input {...field} />
                </FormControl>
                <FormMessage />
              </FormItem>
            )}
          />
        ))}
        <p role="alert" data-testid="form-error">
          {form.formState.errors.root?.clerk?.message}
        </p>
        <button type="submit">Sign up</button>
      </form>
    </Form>
  );
}
