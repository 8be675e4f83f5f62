import type { ComponentType } from 'react';
import * as BlockedAction from '../../../stories/states/BlockedAction.tsx';
import * as ClerkErrorProvider from '../../../stories/states/ClerkErrorProvider.tsx';
import * as ErrorSummary from '../../../stories/states/ErrorSummary.tsx';
import * as Field from '../../../stories/states/Field.tsx';
import * as FieldError from '../../../stories/states/FieldError.tsx';
import * as FormError from '../../../stories/states/FormError.tsx';
import * as RetryAfter from '../../../stories/states/RetryAfter.tsx';
import * as useClerkError from '../../../stories/states/useClerkError.tsx';
import * as useFieldError from '../../../stories/states/useFieldError.tsx';
import * as useMessagesByField from '../../../stories/states/useMessagesByField.tsx';
import * as useRetryAfter from '../../../stories/states/useRetryAfter.tsx';

const states = {
  BlockedAction,
  ClerkErrorProvider,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useClerkError,
  useFieldError,
  useMessagesByField,
  useRetryAfter,
};

/** A state of a part, which Storybook shows and tests as well. Throws for one that does not exist. */
export function stateOf(part: string, name: string): ComponentType {
  const ofPart = Object.hasOwn(states, part) ? states[part as keyof typeof states] : {};
  const state = (ofPart as Readonly<Record<string, ComponentType>>)[name];
  if (!state) throw new Error(`${part} has no state ${name}.`);
  return state;
}
