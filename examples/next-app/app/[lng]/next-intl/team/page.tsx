import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { setRequestLocale } from 'next-intl/server';
import { Suspense } from 'react';
import { clerk } from '../../../clerk';
import { explainHere } from '../../../explainHere';
import { isLanguage } from '../../../languages';

async function Team() {
  await connection();
  const asked = clerk.organizations.getOrganization({ organizationId: 'org_1' });
  const text = await asked.then((organization) => organization.name, explainHere);
  return <p role="status">{text}</p>;
}

/** A page whose own request to Clerk fails. */
export default async function Page({ params }: PageProps<'/[lng]/next-intl/team'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  setRequestLocale(lng);
  return (
    <Suspense>
      <Team />
    </Suspense>
  );
}
