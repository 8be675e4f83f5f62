import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { setRequestLocale } from 'next-intl/server';
import { Suspense } from 'react';
import { clerk } from '../../../clerk';
import { explainHere } from '../../../explainHere';
import { isLanguage } from '../../../languages';

async function Account() {
  await connection();
  const text = await clerk.users.getUser('user_2').then((user) => user.username, explainHere);
  return <p role="status">{text}</p>;
}

/** A page whose own request to Clerk fails. */
export default async function Page({ params }: PageProps<'/[lng]/next-intl/account'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  setRequestLocale(lng);
  return (
    <Suspense>
      <Account />
    </Suspense>
  );
}
