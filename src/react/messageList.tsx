import type { ReactNode } from 'react';

/** One message as text, several as a list. */
export const messageList = (messages: readonly string[]): ReactNode =>
  messages.length < 2 ? (
    messages[0]
  ) : (
    <ul className="clerk-error-list">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
