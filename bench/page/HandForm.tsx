import { useSignUp } from '@clerk/react';
import { type FormEvent, useState } from 'react';

const FIELDS = [
  { name: 'email_address', label: 'Email address', type: 'email' },
  { name: 'password', label: 'Password', type: 'password' },
];

/** The sign-up form of the README, as an app writes it by hand. */
export function HandForm({ useMessage }: { readonly useMessage: () => (code: string) => string }) {
  const { signUp } = useSignUp();
  const message = useMessage();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [pending, setPending] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const [emailAddress, password] = [`${form.get('email_address')}`, `${form.get('password')}`];
    setPending(true);
    setErrors({});
    const { error } = await signUp.password({ emailAddress, password });
    setPending(false);
    const list = (error as { errors?: { code: string; meta?: { paramName?: string } }[] })?.errors;
    const entries = list?.map(({ code, meta }) => [meta?.paramName ?? 'form', message(code)]);
    setErrors(Object.fromEntries(entries ?? []));
  }
  return (
    <form noValidate onSubmit={submit}>
      <p role="alert">{errors.form}</p>
      {FIELDS.map(({ name, label, type }) => (
        <div key={name}>
          <label htmlFor={name}>{label}</label>
          <input
            id={name}
            name={name}
            type={type}
            onInput={() => setErrors(({ [name]: _, ...rest }) => rest)}
            aria-invalid={!!errors[name] || undefined}
            aria-describedby={errors[name] && `${name}-error`}
          />
          <p id={`${name}-error`} aria-live="polite">
            {errors[name]}
          </p>
        </div>
      ))}
      <button type="submit">Sign up</button>
    </form>
  );
}
