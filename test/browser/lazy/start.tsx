import { createRoot, hydrateRoot } from 'react-dom/client';
import * as kit from '../../../src/entry/lazy/index.ts';
import { appOf, type PageOptions } from './App.tsx';

// The page's script. The test has put its options into the page.
const options = JSON.parse(document.getElementById('options')?.textContent ?? '{}') as PageOptions;
const root = document.getElementById('root') as HTMLElement;
const App = appOf(kit);
Object.assign(window, { preloadClerkErrors: kit.preloadClerkErrors });

if (root.innerHTML)
  hydrateRoot(root, <App {...options} />, {
    onRecoverableError: (error) => console.error('recoverable', error),
  });
else createRoot(root).render(<App {...options} />);
