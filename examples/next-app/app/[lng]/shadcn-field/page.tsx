import { notFound } from 'next/navigation';
import { isLanguage, texts } from '../../languages';
import { ShadcnFieldForm } from '../../ShadcnFieldForm';

export default async function Page({ params }: PageProps<'/[lng]/shadcn-field'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  return (
    <main>
      <h1>{texts[lng].title}</h1>
      <ShadcnFieldForm t={texts[lng]} />
    </main>
  );
}
