import type { ReactNode } from 'react';
import type { ErrorInWords } from '../translate/clerkTranslator.ts';

/**
 * A sentence for the page, in an element of its own. Another sentence replaces the whole element,
 * because a browser that translates the page moves its text, and React would not find it. A
 * sentence that is not in the wanted language names its language.
 */
export const sentence = ({ text, lang }: ErrorInWords, round?: number): ReactNode => {
  // A `<bdi>` runs in the direction of its own text.
  const Text = lang ? 'bdi' : 'span';
  return (
    <Text key={`${round} ${text}`} lang={lang}>
      {text}
    </Text>
  );
};

/** One message as text, several as a list. Each failure gets new elements. */
export const messageList = (items: readonly ErrorInWords[], round: number): ReactNode =>
  items.length < 2 ? (
    items[0] && sentence(items[0], round)
  ) : (
    <ul key={round} className="clerk-error-list">
      {items.map((item) => (
        <li key={item.text}>{sentence(item)}</li>
      ))}
    </ul>
  );
