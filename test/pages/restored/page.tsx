import { createRoot } from 'react-dom/client';
import { Field, FormError, useClerkError } from '../../../src/entry/react/index.ts';
import { failing } from '../../react/clerkWire.ts';

function CodeForm() {
  const form = useClerkError();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.run(() => Promise.reject(failing('form_code_incorrect', 'code')));
      }}
    >
      <FormError form={form} />
      <Field name="code" label="Code" form={form}>
        <input />
      </Field>
      <button type="submit">Send</button>
    </form>
  );
}

addEventListener('pageshow', ({ persisted }) => {
  document.title = persisted ? 'restored' : 'loaded';
});
createRoot(document.querySelector('main') as Element).render(<CodeForm />);
