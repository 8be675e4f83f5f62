import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  ClerkErrorProvider,
  type ClerkForm,
  type UseClerkErrorOptions,
  useClerkError,
} from '../../src/entry/react/index.ts';

/** The form of the page that was rendered last. */
export let form: ClerkForm;

/** A form whose submit fails with `failure`, or goes well without one. */
export function Page({
  children,
  options,
  failure,
}: {
  readonly children: ReactNode;
  readonly options?: UseClerkErrorOptions;
  readonly failure?: unknown;
}) {
  form = useClerkError(options);
  const mine = form;
  return (
    <ClerkErrorProvider form={mine}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void mine.run(async () => {
            if (failure) throw failure;
          });
        }}
      >
        {children}
        <button type="submit">Send</button>
      </form>
    </ClerkErrorProvider>
  );
}

/** Shows a failure, and waits until React and the browser have followed. */
export async function show(failure: unknown): Promise<void> {
  await act(async () => void form.capture(failure));
  await frame();
}

/** Waits until the browser has painted, and until timers that were due have run. */
export const frame = (): Promise<void> =>
  act(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );

/** The text of the errors at a field. */
export const errorOf = (name: string): string =>
  document.querySelector(`[data-field="${name}"]`)?.textContent ?? '';

/** The class, the name or the kind of the element with the focus. */
export const focused = (): string => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.className || active?.getAttribute('name') || active?.localName || '';
};
