import 'clerk-error-i18n/react/styles.css';
import { notFound } from 'next/navigation';
import { ClerkWords } from '../ClerkWords';
import { isLanguage, languages } from '../languages';

export const generateStaticParams = () => languages.map((lng) => ({ lng }));

export default async function LanguageLayout({ children, params }: LayoutProps<'/[lng]'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  return (
    <html lang={lng} dir={lng === 'ar' ? 'rtl' : 'ltr'}>
      <body>
        <ClerkWords lng={lng}>{children}</ClerkWords>
      </body>
    </html>
  );
}
