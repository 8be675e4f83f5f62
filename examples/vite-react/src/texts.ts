/** The app's own words. */
export const texts = {
  en: {
    language: 'Language',
    emailAddress: 'Email address',
    password: 'Password',
    signUp: 'Sign up',
    code: 'Code from the email',
    verify: 'Verify',
    welcome: 'Welcome!',
  },
  de: {
    language: 'Sprache',
    emailAddress: 'E-Mail-Adresse',
    password: 'Passwort',
    signUp: 'Registrieren',
    code: 'Code aus der E-Mail',
    verify: 'Bestätigen',
    welcome: 'Willkommen!',
  },
  ar: {
    language: 'اللغة',
    emailAddress: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    signUp: 'إنشاء حساب',
    code: 'الرمز من الرسالة',
    verify: 'تأكيد',
    welcome: 'أهلًا بك!',
  },
};

export type Language = keyof typeof texts;
export type Texts = (typeof texts)['en'];
