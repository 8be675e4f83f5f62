import { useMemo, useSyncExternalStore } from 'react';
import type { LinkedForm } from '../form/clerkForm.ts';
import { type ShownErrors, shownErrors } from '../form/shownErrors.ts';
import type { MessagesByField } from '../translate/messagesByField.ts';
import { type Connection, useConnection } from './formLink.ts';

/** What `useSyncExternalStore` takes: the same object for as long as no sentence changes. */
function messagesSource({ store, translator }: Connection, fields: readonly string[]) {
  const sources = [...fields.map((name) => store.slotOf(name)), 'form' as const].map((slot) =>
    shownErrors(store, translator, slot),
  );
  const readers = (at: 1 | 2) => {
    let parts: readonly ShownErrors[] = [];
    let messages!: MessagesByField<string>;
    return () => {
      const next = sources.map((source) => source[at]());
      if (next.every((part, index) => part === parts[index])) return messages;
      parts = next;
      const texts = next.map((part) => [...part.messages]);
      const named = fields.map((name, index) => [name, texts[index] ?? []] as const);
      messages = {
        fieldErrors: Object.fromEntries(named.filter(([, of]) => of[0])),
        formErrors: texts[fields.length] ?? [],
      };
      return messages;
    };
  };
  return [
    (onChange: () => void) => {
      const stops = sources.map(([subscribe]) => subscribe(onChange));
      return () => {
        for (const stop of stops) stop();
      };
    },
    readers(1),
    readers(2),
  ] as const;
}

/**
 * The sentences of a form by field, for form libraries that take a record of them, such as React
 * Aria's `validationErrors` and Base UI's `errors`. The same object for as long as nothing changes.
 *
 * @param fields the names of the fields that the component shows, in any spelling, or their aliases.
 * @param options `form`: the form; that of the nearest provider when left out.
 * @returns the sentences of each field, and those of the form as a whole.
 *
 * @example
 * const { fieldErrors, formErrors } = useMessagesByField(['email_address', 'password'], { form });
 * return (
 *   <>
 *     <p role="alert">{formErrors.join(' ')}</p>
 *     <p>{fieldErrors.password?.join(' ')}</p>
 *   </>
 * );
 */
export function useMessagesByField<const Name extends string>(
  fields: readonly Name[],
  { form }: { readonly form?: LinkedForm | undefined } = {},
): MessagesByField<Name> {
  const { store, translator } = useConnection(form);
  const names = fields.join('\n');
  const source = useMemo(
    () => messagesSource({ store, translator }, names ? names.split('\n') : []),
    [store, translator, names],
  );
  return useSyncExternalStore(...source) as MessagesByField<Name>;
}
