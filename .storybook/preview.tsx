import type { Decorator, Loader, Preview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { ClerkErrorProvider } from '../src/entry/react/index.ts';
import { TranslatorContext } from '../stories/forms/useTranslator.ts';
import { answer } from '../stories/states/answer.ts';
import { AnswerContext } from '../stories/states/useAnswer.ts';
import '../src/dom/styles.css';
import './preview.css';
import { directionOf } from '../stories/direction.ts';
import { languageItems } from './languages.ts';
import { translatorOf } from './translators.ts';

/** Fetches the language of the toolbar first: a story that plays is not to change under its hands. */
const loadLanguage: Loader = ({ globals }) => translatorOf(globals).setLocale(`${globals.locale}`);

/** Puts each story into the language of the toolbar, and the page into its direction. */
const withLanguage: Decorator = (Story, { globals }) => {
  const locale = `${globals.locale}`;
  const translator = translatorOf(globals);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return (
    <TranslatorContext value={translator}>
      <ClerkErrorProvider translator={translator}>
        <AnswerContext value={answer}>
          <Story />
        </AnswerContext>
      </ClerkErrorProvider>
    </TranslatorContext>
  );
};

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [loadLanguage],
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
          { value: 'general', title: 'General sentence' },
          { value: 'exact', title: 'Exact developer text' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'en', developerText: 'general' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
    options: {
      storySort: { order: ['Overview', 'Forms', 'Components', 'Hooks', 'Messages'] },
    },
  },
};

export default preview;
