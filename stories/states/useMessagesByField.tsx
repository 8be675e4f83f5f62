import { useMessagesByField } from '../../src/entry/react/index.ts';
import { FailedForm } from './FailedForm.tsx';

function Messages() {
  const { fieldErrors, formErrors } = useMessagesByField(['email_address', 'password']);
  return (
    <dl>
      {Object.entries(fieldErrors).map(([name, messages]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{messages?.join(' ')}</dd>
        </div>
      ))}
      <div>
        <dt>formErrors</dt>
        <dd>{formErrors.join(' ')}</dd>
      </div>
    </dl>
  );
}

/** A list of sentences for each field, for any library that takes such a record. */
export function ByField() {
  return (
    <FailedForm
      errors={[
        { name: 'FormIdentifierExists', param: 'email_address' },
        { name: 'FormPwnedPassword', param: 'password' },
        'CaptchaInvalid',
      ]}
      fields={['email_address', 'password']}
    >
      <Messages />
    </FailedForm>
  );
}
