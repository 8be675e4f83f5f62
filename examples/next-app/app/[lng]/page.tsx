import { notFound } from 'next/navigation';
import { CreateUserForm } from '../CreateUserForm';
import { isLanguage, texts } from '../languages';

export default async function Page({ params }: PageProps<'/[lng]'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  return (
    <main>
      <h1>{texts[lng].title}</h1>
      <CreateUserForm t={texts[lng]} />
    </main>
  );
}
