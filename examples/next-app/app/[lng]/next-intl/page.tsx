import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { CreateUserForm } from '../../CreateUserForm';
import { isLanguage } from '../../languages';
import { NextIntlWords } from '../../NextIntlWords';

export default async function Page({ params }: PageProps<'/[lng]/next-intl'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  setRequestLocale(lng);
  const t = await getTranslations();
  return (
    <NextIntlClientProvider>
      <NextIntlWords>
        <h1>{t('title')}</h1>
        <CreateUserForm t={await getMessages()} />
      </NextIntlWords>
    </NextIntlClientProvider>
  );
}
