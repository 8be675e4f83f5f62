import { notFound } from 'next/navigation';
import { isLanguage, texts } from '../../languages';
import { ShadcnForm } from '../../ShadcnForm';

export default async function Page({ params }: PageProps<'/[lng]/shadcn-form'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  return (
    <main>
      <h1>{texts[lng].title}</h1>
      <ShadcnForm t={texts[lng]} />
    </main>
  );
}
