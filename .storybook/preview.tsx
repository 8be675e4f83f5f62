import type { Decorator, Preview } from '@storybook/react-vite';
import { useEffect, useMemo } from 'react';
import { createClerkTranslator } from '../src/index.ts';
import { ClerkErrorProvider } from '../src/react/index.ts';
import { pseudoLocale } from '../src/testing/index.ts';
import { clerkLocales } from '../src/translate/generated/index.ts';
import '../src/react/styles.css';
import './preview.css';
import { languageItems } from './languages.ts';

const RTL = ['ar', 'he'];

/** Puts each story into the language of the toolbar, and the page into its direction. */
const withLanguage: Decorator = (Story, { globals }) => {
  const locale = globals.locale as string;
  const translator = useMemo(
    () =>
      createClerkTranslator({
        locales: { ...clerkLocales, 'en-XA': pseudoLocale },
        developerText: globals.developerText === true,
      }),
    [globals.developerText],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = RTL.includes(locale) ? 'rtl' : 'ltr';
    void translator.setLocale(locale);
  }, [translator, locale]);
  return (
    <ClerkErrorProvider translator={translator}>
      <Story />
    </ClerkErrorProvider>
  );
};

const preview: Preview = {
  decorators: [withLanguage],
  globalTypes: {
    locale: {
      description: 'Language of the messages',
      toolbar: { icon: 'globe', title: 'Language', items: languageItems, dynamicTitle: true },
    },
    developerText: {
      description: 'What a person sees of errors that only a developer can mend',
      toolbar: {
        icon: 'wrench',
        items: [
          { value: false, title: 'General sentence' },
          { value: true, title: 'Exact developer text' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'en', developerText: false },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
    options: { storySort: { order: ['Forms', 'Components', 'Messages'] } },
  },
};

export default preview;
