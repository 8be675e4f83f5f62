import {
  useContext,
  useEffect,
  useId,
  useInsertionEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ClerkForm } from '../form/clerkForm.ts';
import { createFormCore, type FormCore } from '../form/formCore.ts';
import type { UseClerkErrorOptions } from '../form/formOptions.ts';
import { type Binding, defaultTranslator } from './binding.ts';
import { FormContext } from './formLink.ts';

/**
 * The errors of a form, with the decoder and the words of an entry: what `useClerkError` does.
 *
 * @param makeParts makes what the entry's forms have besides. Called once for a form.
 */
export function useBoundForm<Parts extends object>(
  binding: Binding,
  options: UseClerkErrorOptions,
  makeParts: (core: FormCore) => Parts,
): ClerkForm & Parts {
  const inherited = useContext(FormContext).translator;
  const app = binding.useAppWords();
  const id = useId();
  const [[core, parts]] = useState((): readonly [FormCore, Parts] => {
    const made = createFormCore(id, binding.engine, options);
    return [made, makeParts(made)];
  });
  core.setRendering(true);
  // Not a React state, because a change inside a form action or another transition must show at
  // once.
  const version = useSyncExternalStore(...core.source);
  const translator = options.translator ?? inherited ?? defaultTranslator(binding, app);

  // A copy, so that each render has its own: an app may hand on the same object with each.
  const own = { ...options };
  // Before the effects of any component: those of children come before the form's own.
  useInsertionEffect(() => core.setRendering(false));
  useEffect(() => core.store.configure(own));

  // A new object after each change, so memoized children see the change.
  return useMemo(
    () => Object.assign(core.read(translator, options.translator), parts),
    [version, translator, options.translator],
  );
}
