import { useTranslator } from './useTranslator.ts';

/** The library's label of a field, in the language of the messages. */
export function Label({ of }: { readonly of: string }) {
  return useTranslator().label(of) ?? of;
}
