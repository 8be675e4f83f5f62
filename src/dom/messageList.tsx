import type { ReactNode } from 'react';
import type { ShownError } from '../form/messageSource.tsx';

/** One message as text, several as a list. */
export const messageList = (items: readonly ShownError[]): ReactNode =>
  items.length < 2 ? (
    items[0]?.sentence
  ) : (
    <ul className="clerk-error-list">
      {items.map(({ message, sentence }) => (
        <li key={message}>{sentence}</li>
      ))}
    </ul>
  );
