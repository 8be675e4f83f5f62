'use client';

import { Slot } from '@radix-ui/react-slot';
import { type ComponentProps, createContext, useContext, useId } from 'react';
import {
  Controller,
  type ControllerProps,
  type FieldPath,
  type FieldValues,
  FormProvider,
  useFormContext,
  useFormState,
} from 'react-hook-form';
import { Label } from '@/components/ui/label';
import { cn } from '@/lib/utils';

// Short versions of the parts that `npx shadcn add form` writes, with the same names and elements.

export const Form = FormProvider;

const FieldName = createContext('');
const ItemId = createContext('');

export function FormField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: ControllerProps<Values, Name>,
) {
  return (
    <FieldName value={props.name}>
      <Controller {...props} />
    </FieldName>
  );
}

export function useFormField() {
  const name = useContext(FieldName);
  const id = useContext(ItemId);
  const { getFieldState } = useFormContext();
  const formState = useFormState({ name });
  return {
    name,
    formItemId: `${id}-form-item`,
    formMessageId: `${id}-form-item-message`,
    ...getFieldState(name, formState),
  };
}

export function FormItem({ className, ...props }: ComponentProps<'div'>) {
  return (
    <ItemId value={useId()}>
      <div data-slot="form-item" className={cn('grid gap-2', className)} {...props} />
    </ItemId>
  );
}

export function FormLabel({ className, ...props }: ComponentProps<typeof Label>) {
  const { error, formItemId } = useFormField();
  return (
    <Label
      data-slot="form-label"
      className={cn(error && 'text-destructive', className)}
      htmlFor={formItemId}
      {...props}
    />
  );
}

export function FormControl(props: ComponentProps<typeof Slot>) {
  const { error, formItemId, formMessageId } = useFormField();
  return (
    <Slot
      data-slot="form-control"
      id={formItemId}
      aria-describedby={error ? formMessageId : undefined}
      aria-invalid={!!error}
      {...props}
    />
  );
}

export function FormMessage({ className, ...props }: ComponentProps<'p'>) {
  const { error, formMessageId } = useFormField();
  if (!error?.message) return null;
  return (
    <p
      data-slot="form-message"
      id={formMessageId}
      className={cn('text-sm text-destructive', className)}
      {...props}
    >
      {error.message}
    </p>
  );
}
