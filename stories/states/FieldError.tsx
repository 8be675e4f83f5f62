import { FieldError } from '../../src/entry/react/index.ts';
import { FailedForm } from './FailedForm.tsx';

/** The live region is there before the error is. */
export function NoError() {
  return (
    <FailedForm>
      <FieldError name="code" data-testid="error" />
    </FailedForm>
  );
}

/** With `prefix`, a screen reader says “Error:” before the message. */
export function OneError() {
  return (
    <FailedForm errors={{ name: 'FormIncorrectCode', param: 'code' }}>
      <FieldError name="code" data-testid="error" prefix />
    </FailedForm>
  );
}

/** More than one sentence is a list. */
export function SeveralErrors() {
  return (
    <FailedForm
      errors={[
        { name: 'FormInvalidPasswordLengthTooShort', param: 'password' },
        { name: 'FormInvalidPasswordNoUppercase', param: 'password' },
        { name: 'FormInvalidPasswordNoNumber', param: 'password' },
        { name: 'FormPwnedPassword', param: 'password' },
      ]}
    >
      <FieldError name="password" data-testid="error" />
    </FailedForm>
  );
}

/** The render prop renders everything. Here the remedy decides what stands below the messages. */
export function RenderProp() {
  return (
    <FailedForm errors={{ name: 'VerificationExpired', fields: ['code'] }}>
      <FieldError
        name="code"
        render={({ messages, errors, errorProps }) => (
          <div {...errorProps}>
            {messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
            {errors.some(({ remedy }) => remedy === 'request-new-code') && (
              <button type="button" lang="en">
                Send a new code
              </button>
            )}
          </div>
        )}
      />
    </FailedForm>
  );
}
