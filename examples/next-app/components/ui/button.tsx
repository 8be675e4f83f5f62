import type { ComponentProps } from 'react';
import { cn } from '@/lib/utils';

export function Button({ className, ...props }: ComponentProps<'button'>) {
  return (
    <button
      data-slot="button"
      className={cn('rounded-md bg-foreground px-4 py-2 text-background', className)}
      {...props}
    />
  );
}
