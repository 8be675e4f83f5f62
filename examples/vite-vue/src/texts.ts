/** The app's own words. */
export const texts = {
  en: { emailAddress: 'Email address', password: 'Password', signUp: 'Sign up', done: 'Done.' },
  de: {
    emailAddress: 'E-Mail-Adresse',
    password: 'Passwort',
    signUp: 'Registrieren',
    done: 'Fertig.',
  },
};

export type Language = keyof typeof texts;
