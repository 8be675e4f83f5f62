/** The languages of the app, and its own words. */
export const texts = {
  en: {
    title: 'New user',
    email: 'Email address',
    password: 'Password',
    emailNeeded: 'Type an email address.',
    passwordNeeded: 'Choose a password.',
    create: 'Create',
    done: 'Created.',
  },
  de: {
    title: 'Neue Person',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    emailNeeded: 'Gib eine E-Mail-Adresse ein.',
    passwordNeeded: 'Wähle ein Passwort.',
    create: 'Anlegen',
    done: 'Angelegt.',
  },
  ar: {
    title: 'مستخدم جديد',
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    emailNeeded: 'أدخل بريدًا إلكترونيًا.',
    passwordNeeded: 'اختر كلمة مرور.',
    create: 'إنشاء',
    done: 'تم الإنشاء.',
  },
};

export type Language = keyof typeof texts;
export type Texts = (typeof texts)['en'];

export const languages = Object.keys(texts) as Language[];

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(texts, tag);
