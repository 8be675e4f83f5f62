import type { ReactNode } from 'react';
import type { ErrorInWords } from '../translate/clerkTranslator.ts';

/**
 * A sentence for the page, in an element of its own, which another sentence replaces. What translates
 * pages in the browser moves the text elsewhere, where React would not find it. One in another
 * language than is wanted says so.
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

/** One message as text, several as a list. Those of another failure are other elements. */
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
