import 'clerk-error-i18n/react/styles.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { FakeClerkProvider } from './FakeClerkProvider';

// An app has <ClerkProvider publishableKey={…}> here.
createRoot(document.body).render(
  <FakeClerkProvider>
    <App />
  </FakeClerkProvider>,
);
