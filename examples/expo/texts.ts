/** The app's own words. */
const texts = {
  en: {
    emailAddress: 'Email address',
    password: 'Password',
    signUp: 'Sign up',
    welcome: 'Welcome!',
  },
  de: {
    emailAddress: 'E-Mail-Adresse',
    password: 'Passwort',
    signUp: 'Registrieren',
    welcome: 'Willkommen!',
  },
};

export type Texts = (typeof texts)['en'];

export const textsOf = (language = 'en'): Texts =>
  language.startsWith('de') ? texts.de : texts.en;
