'use client';

import type { ComponentProps } from 'react';
import { Label } from '@/components/ui/label';
import { cn } from '@/lib/utils';

// Short versions of the parts that `npx shadcn add field` writes, with the same names and elements.

export function Field({ className, ...props }: ComponentProps<'div'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: shadcn/ui has it so.
    <div
      role="group"
      data-slot="field"
      className={cn('grid gap-2 data-[invalid=true]:text-destructive', className)}
      {...props}
    />
  );
}

export function FieldLabel(props: ComponentProps<typeof Label>) {
  return <Label data-slot="field-label" {...props} />;
}

interface FieldErrorProps extends ComponentProps<'div'> {
  errors?: ({ message?: string } | undefined)[];
}

export function FieldError({ className, errors = [], ...props }: FieldErrorProps) {
  const messages = [...new Set(errors.flatMap((error) => error?.message ?? []))];
  if (!messages[0]) return null;
  return (
    <div
      role="alert"
      data-slot="field-error"
      className={cn('text-sm text-destructive', className)}
      {...props}
    >
      {messages.length === 1 ? (
        messages[0]
      ) : (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
