import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Mounts the page at once, effects included, so that no wait for a frame is measured. */
export function start(form: ReactNode): void {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  flushSync(() => root.render(form));
  performance.mark('mounted');
}
