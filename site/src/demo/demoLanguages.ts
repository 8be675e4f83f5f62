import { wordsOf } from '../../../stories/forms/words.ts';
import { languages } from '../reference/languages.ts';
import type { DemoLanguage } from './FailedSignUp.tsx';

/** Every language with the words of the demo form, made when the site is built. */
export const demoLanguages: readonly DemoLanguage[] = languages.map(
  ({ tag, dir, name, translator }) => ({
    tag,
    dir,
    name,
    emailAddress: translator.label('email_address') ?? 'Email address',
    password: translator.label('password') ?? 'Password',
    signUp: wordsOf(tag).signUp,
  }),
);
