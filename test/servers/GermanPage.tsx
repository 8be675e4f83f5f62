import de from '../../locales/de.json' with { type: 'json' };
import { ClerkErrorProvider } from '../../src/entry/react/index.ts';
import { CreateUserForm } from './CreateUserForm.tsx';

export function GermanPage() {
  return (
    <ClerkErrorProvider locale="de" locales={{ de }}>
      <CreateUserForm />
    </ClerkErrorProvider>
  );
}
