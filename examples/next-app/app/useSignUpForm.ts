'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useClerkError } from 'clerk-error-i18n/react/standalone';
import { useClerkHookForm } from 'clerk-error-i18n/react-hook-form';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { createUserOf } from './createUser';
import type { Texts } from './languages';

/** A form whose own rules are in zod, with Clerk's errors among its errors. */
export function useSignUpForm(t: Texts) {
  const rules = z.object({
    email: z.email(t.emailNeeded),
    password: z.string().min(1, t.passwordNeeded),
  });
  const form = useForm({
    resolver: zodResolver(rules),
    defaultValues: { email: '', password: '' },
  });
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  useClerkHookForm(form, clerk);
  const submit = form.handleSubmit((values) => clerk.run(() => createUserOf(values)));
  return { form, submit, done: form.formState.isSubmitSuccessful };
}
