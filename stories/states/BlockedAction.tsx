import { BlockedAction, FormError } from '../../src/entry/react/index.ts';
import { FailedForm } from './FailedForm.tsx';

/** Any other error: empty. `FormError` says it. */
export function OtherError() {
  return (
    <FailedForm errors="CaptchaInvalid">
      <FormError />
      <BlockedAction />
    </FailedForm>
  );
}

/** Title, text and link as the owner of the app wrote them, below our own sentence. */
export function Blocked() {
  return (
    <FailedForm
      errors={{
        name: 'FraudActionBlocked',
        values: {
          title: 'Sign-ups open on Monday',
          description: 'We invite people from the list first.',
          linkUrl: 'https://example.com/list',
          linkText: 'Join the list',
        },
      }}
    >
      <FormError />
      <BlockedAction />
    </FailedForm>
  );
}

/** A link whose address is not `https:` is left out. */
export function UnsafeLink() {
  return (
    <FailedForm
      errors={{
        name: 'FraudActionBlocked',
        values: { title: 'Not from here', linkUrl: 'javascript:alert(1)', linkText: 'Press here' },
      }}
    >
      <FormError />
      <BlockedAction />
    </FailedForm>
  );
}
