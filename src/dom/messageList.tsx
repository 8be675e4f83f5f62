import type { ReactNode } from 'react';
import type { ErrorInWords } from '../translate/clerkTranslator.ts';

/** A sentence for the page. If it is not in the wanted language, its element names its language. */
export const sentence = ({ text, lang }: ErrorInWords): ReactNode =>
  // A `<bdi>` runs in the direction of its own text.
  lang ? <bdi lang={lang}>{text}</bdi> : text;

/** One message as text, several as a list. */
export const messageList = (items: readonly ErrorInWords[]): ReactNode =>
  items.length < 2 ? (
    items[0] && sentence(items[0])
  ) : (
    <ul className="clerk-error-list">
      {items.map((item) => (
        <li key={item.text}>{sentence(item)}</li>
      ))}
    </ul>
  );
