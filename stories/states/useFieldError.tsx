import { useFieldError } from '../../src/entry/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { FailedForm } from './FailedForm.tsx';

function Code() {
  const { inputProps, errorProps, messages } = useFieldError('code');
  return (
    <>
      <label htmlFor={inputProps.id}>
        <Label of="code" />
      </label>
      <input {...inputProps} name="code" inputMode="numeric" defaultValue="000000" />
      <p {...errorProps}>{messages.join(' ')}</p>
    </>
  );
}

/** One element for the input, one for the messages, and the props for both. */
export function OwnElements() {
  return (
    <FailedForm errors={{ name: 'FormIncorrectCode', param: 'code' }}>
      <Code />
    </FailedForm>
  );
}

function Username() {
  const { inputProps, invalid } = useFieldError('username');
  return (
    <>
      <label htmlFor={inputProps.id}>
        <Label of="username" /> {invalid && '⚠'}
      </label>
      <input {...inputProps} name="username" defaultValue="a" />
    </>
  );
}

function UsernameMessages() {
  const { errorProps, messages } = useFieldError('username');
  return <p {...errorProps}>{messages.join(' ')}</p>;
}

/** Two components call it for one field: one has the input, the other the messages. */
export function TwoPlaces() {
  return (
    <FailedForm errors={{ name: 'FormInvalidUsernameLength', param: 'username' }}>
      <Username />
      <UsernameMessages />
    </FailedForm>
  );
}
