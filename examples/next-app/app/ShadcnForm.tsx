'use client';

import { Button } from '@/components/ui/button';
import {
  Form,
  FormControl,
  FormField,
  FormItem,
  FormLabel,
  FormMessage,
} from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import type { Texts } from './languages';
import { useSignUpForm } from './useSignUpForm';

export function ShadcnForm({ t }: { t: Texts }) {
  const { form, submit, done } = useSignUpForm(t);
  return (
    <Form {...form}>
      <form method="post" noValidate onSubmit={submit} className="grid gap-4">
        <p role="alert">{form.formState.errors.root?.clerk?.message}</p>
        <FormField
          control={form.control}
          name="email"
          render={({ field }) => (
            <FormItem>
              <FormLabel>{t.email}</FormLabel>
              <FormControl>
                <Input type="email" {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="password"
          render={({ field }) => (
            <FormItem>
              <FormLabel>{t.password}</FormLabel>
              <FormControl>
                <Input type="password" {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <Button type="submit">{t.create}</Button>
        <p role="status">{done && t.done}</p>
      </form>
    </Form>
  );
}
