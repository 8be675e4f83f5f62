import { useEffect, useState } from 'react';
import { createClerkTranslator } from '../../../src/entry/index.ts';
import { clerkLocales } from '../../../src/words/generated/index.ts';
import { type Explanation, explainText } from './explainText.ts';

/** The explanation of a text in a language; undefined while there is none yet. */
export function useExplanation(text: string, locale: string): Explanation | undefined {
  const [explanation, setExplanation] = useState<Explanation>();
  useEffect(() => {
    let isCurrent = true;
    const translator = createClerkTranslator({
      locales: clerkLocales,
      locale,
      developerText: true,
    });
    const explain = async () => {
      await translator.ready();
      const next = text.trim() ? await explainText(text, translator) : undefined;
      if (isCurrent) setExplanation(next);
    };
    void explain();
    return () => {
      isCurrent = false;
    };
  }, [text, locale]);
  return explanation;
}
