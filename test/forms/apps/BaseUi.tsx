import { Field } from '@base-ui/react/field';
import { Form } from '@base-ui/react/form';
import { FormError, useClerkError, useMessagesByField } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

export function BaseUi({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const { fieldErrors } = useMessagesByField(['email', 'password'], { form: clerk });
  return (
    <Form
      {...clerk.formProps}
      errors={fieldErrors}
      onSubmit={(event) => {
        event.preventDefault();
        void clerk.run(submit);
      }}
    >
      {(['email', 'password'] as const).map((name) => (
        <Field.Root key={name} name={name} data-part="field">
          <Field.Label>{name === 'email' ? 'Email' : 'Password'}</Field.Label>
          <Field.Control required />
          <Field.Error />
        </Field.Root>
      ))}
      <FormError form={clerk} data-testid="form-error" />
      <button type="submit">Sign up</button>
    </Form>
  );
}
