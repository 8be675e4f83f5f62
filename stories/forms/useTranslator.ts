import { createContext, useContext, useSyncExternalStore } from 'react';
import { type ClerkTranslator, createClerkTranslator } from '../../src/entry/index.ts';

/** The translator of the language switch. */
export const TranslatorContext = createContext<ClerkTranslator>(createClerkTranslator());

/** That translator; the component renders again when the words of another language are there. */
export function useTranslator(): ClerkTranslator {
  const translator = useContext(TranslatorContext);
  const version = () => translator.version;
  useSyncExternalStore(translator.subscribe, version, version);
  return translator;
}
