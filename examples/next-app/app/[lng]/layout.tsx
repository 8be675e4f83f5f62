import { notFound } from 'next/navigation';
import { ClerkWords } from '../ClerkWords';
import '../globals.css';
import { isLanguage, languages } from '../languages';

export const generateStaticParams = () => languages.map((lng) => ({ lng }));

export default async function LanguageLayout({ children, params }: LayoutProps<'/[lng]'>) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  return (
    <html lang={lng} dir={lng === 'ar' ? 'rtl' : 'ltr'} className="h-full antialiased">
      <body className="flex min-h-full flex-col">
        <ClerkWords lng={lng}>{children}</ClerkWords>
      </body>
    </html>
  );
}
