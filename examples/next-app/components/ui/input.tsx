import type { ComponentProps } from 'react';
import { cn } from '@/lib/utils';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      data-slot="input"
      className={cn('rounded-md border px-3 py-1 aria-invalid:border-destructive', className)}
      {...props}
    />
  );
}
