import { FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { FormError, useClerkError, useMessagesByField } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

export function ReactAria({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const { fieldErrors } = useMessagesByField(['email', 'password'], { form: clerk });
  return (
    <Form
      {...clerk.formProps}
      // Native validation would block the next submit.
      validationBehavior="aria"
      validationErrors={fieldErrors}
      onSubmit={(event) => {
        event.preventDefault();
        void clerk.run(submit);
      }}
    >
      {(['email', 'password'] as const).map((name) => (
        <TextField key={name} name={name} isRequired data-part="field">
          <Label>{name === 'email' ? 'Email' : 'Password'}</Label>
          <Input />
          <FieldError />
        </TextField>
      ))}
      <FormError form={clerk} data-testid="form-error" />
      <button type="submit">Sign up</button>
    </Form>
  );
}
