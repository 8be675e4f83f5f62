import type { AppWords } from '../../translate/appWords.ts';

/** The language of the page: `<html lang>`, also after it has changed. */
export const documentWords: AppWords = {
  get language() {
    return document.documentElement.lang || undefined;
  },
  version: undefined,
  subscribe(changed) {
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    return () => observer.disconnect();
  },
};
