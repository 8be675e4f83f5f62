import { composeStories } from '@storybook/react-vite';
import preview from '../../.storybook/preview.tsx';

interface Story {
  /** Such as `Components/Field: SeveralErrors`. */
  readonly title: string;
  /** Puts it onto the page and plays it. */
  readonly run: () => Promise<void>;
}

type Module = Parameters<typeof composeStories>[0];

const modules = Object.values(
  import.meta.glob<Module>('../../stories/**/*.stories.tsx', { eager: true }),
);

/** All stories, in a language. */
export const storiesIn = (locale: string): readonly Story[] =>
  modules.flatMap((module) => {
    const inLanguage = { ...preview, initialGlobals: { ...preview.initialGlobals, locale } };
    const stories = composeStories(module, inLanguage) as Record<string, { run(): Promise<void> }>;
    return Object.entries(stories).map(([name, story]) => ({
      title: `${module.default.title}: ${name}`,
      run: () => story.run(),
    }));
  });
