import type { ReactNode } from 'react';

/** One message as text, several as a list. */
export function MessageList({ messages }: { readonly messages: readonly string[] }): ReactNode {
  if (messages.length < 2) return messages[0];
  return (
    <ul className="clerk-error-list">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
